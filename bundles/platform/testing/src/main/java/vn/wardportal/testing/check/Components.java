package vn.wardportal.testing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The components of a bundle as the component runtime sees them. */
final class Components {

    private final BundleContext context;
    private final Bundle bundle;

    Components(BundleContext context, Bundle bundle) {
        this.context = context;
        this.bundle = bundle;
    }

    List<String> problems() {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = context.getService(reference);
        List<String> problems = new ArrayList<>();
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
            for (ComponentConfigurationDTO made : runtime.getComponentConfigurationDTOs(component)) {
                problem(component, made).forEach(problems::add);
            }
        }
        context.ungetService(reference);
        return problems;
    }

    private static Stream<String> problem(ComponentDescriptionDTO component, ComponentConfigurationDTO made) {
        if (made.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return Stream.of(component.name + " failed: " + cause(made.failure));
        }
        return Stream.of(made.unsatisfiedReferences)
                .map(reference -> component.name + " waits for "
                        + Stream.of(component.references)
                                .filter(declared -> declared.name.equals(reference.name))
                                .map(declared -> declared.interfaceName)
                                .findFirst()
                                .orElse(reference.name));
    }

    /** The runtime gives the whole stack trace as text; its last cause says most. */
    private static String cause(String failure) {
        return failure.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((before, last) -> last)
                .orElseGet(() -> failure.lines().findFirst().orElse(""));
    }
}
