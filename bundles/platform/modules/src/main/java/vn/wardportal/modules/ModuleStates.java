package vn.wardportal.modules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import vn.wardportal.modules.Module.State;

/** Reads a bundle's state from the framework and its components' from SCR; remembers nothing. */
class ModuleStates {

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    ModuleStates(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    State state(Bundle bundle) {
        if (bundle.getState() != Bundle.ACTIVE) {
            return resting(bundle);
        }
        State state = State.RUNNING;
        for (ComponentConfigurationDTO configuration : configurations(bundle)) {
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                return State.FAILED;
            }
            if (unsatisfied(configuration)) {
                state = State.WAITING;
            }
        }
        return state;
    }

    private static State resting(Bundle bundle) {
        if (!Bundles.wantedRunning(bundle)) {
            return State.STOPPED;
        }
        return Bundles.isLeftOut(bundle) ? State.LEFT_OUT : State.FAILED;
    }

    /** Why the bundle does not run as it should, in words for the operator. */
    Optional<String> problem(Bundle bundle) {
        List<String> problems = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : configurations(bundle)) {
            String component = configuration.description.name;
            if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                problems.add(component + ": " + firstLine(configuration.failure));
            }
            for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                problems.add(component + " waits for " + interfaceOf(configuration.description, reference.name));
            }
        }
        return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
    }

    /**
     * Has every component of the bundle constructed: a component is made when its service is first asked for, so only
     * asking shows whether it can be.
     */
    void construct(Bundle bundle) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references == null) {
            return;
        }
        for (ServiceReference<?> reference : references) {
            Object service = context.getService(reference);
            if (service != null) {
                context.ungetService(reference);
            }
        }
    }

    Collection<ComponentDescriptionDTO> descriptions(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle);
    }

    private List<ComponentConfigurationDTO> configurations(Bundle bundle) {
        return descriptions(bundle).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .toList();
    }

    private static boolean unsatisfied(ComponentConfigurationDTO configuration) {
        return configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                || configuration.state == ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION;
    }

    private static String interfaceOf(ComponentDescriptionDTO description, String reference) {
        for (var candidate : description.references) {
            if (candidate.name.equals(reference)) {
                return candidate.interfaceName;
            }
        }
        return reference;
    }

    /** SCR gives the whole stack trace as text; the last cause says most. */
    private static String firstLine(String failure) {
        String line = failure.lines().findFirst().orElse("");
        for (String candidate : failure.lines().toList()) {
            if (candidate.startsWith("Caused by: ")) {
                line = candidate.substring("Caused by: ".length());
            }
        }
        return line;
    }
}
