package vn.wardportal.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Finds what should run and does not: some bundles and components fail with a single line in the log, or with none. */
final class Health {

    private final BundleContext context;

    Health(BundleContext context) {
        this.context = context;
    }

    /** One line for each problem; none when all is well. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        Stream.of(context.getBundles())
                .filter(Health::shouldRun)
                .map(Health::described)
                .forEach(problems::add);
        var reference = context.getServiceReference(ServiceComponentRuntime.class);
        if (reference != null) {
            ServiceComponentRuntime components = context.getService(reference);
            components.getComponentDescriptionDTOs().stream()
                    .flatMap(component -> problems(components, component))
                    .forEach(problems::add);
            context.ungetService(reference);
        }
        return problems;
    }

    private static boolean shouldRun(Bundle bundle) {
        var level = bundle.adapt(BundleStartLevel.class);
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null
                && level.isPersistentlyStarted()
                && level.getStartLevel() != Levels.NEVER
                && bundle.getState() != Bundle.ACTIVE;
    }

    private static String described(Bundle bundle) {
        boolean leftOut = bundle.adapt(BundleStartLevel.class).getStartLevel() > Levels.NEVER;
        return "Bundle " + bundle.getSymbolicName() + " " + bundle.getVersion()
                + (leftOut ? " is left out of this start; the log says why" : " should run and does not");
    }

    private static Stream<String> problems(ServiceComponentRuntime components, ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .filter(Health::fails)
                .map(made ->
                        "Component " + component.name + " of " + component.bundle.symbolicName + " " + reason(made));
    }

    private static boolean fails(ComponentConfigurationDTO made) {
        return (made.state
                        & (ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION
                                | ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                                | ComponentConfigurationDTO.FAILED_ACTIVATION))
                != 0;
    }

    private static String reason(ComponentConfigurationDTO made) {
        if (made.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return "failed: " + made.failure.lines().findFirst().orElse("");
        }
        List<String> missing =
                Stream.of(made.unsatisfiedReferences).map(Health::described).toList();
        return missing.isEmpty() ? "lacks its configuration" : "waits for " + String.join(", ", missing);
    }

    private static String described(UnsatisfiedReferenceDTO reference) {
        return reference.target == null ? reference.name : reference.name + " " + reference.target;
    }
}
