package vn.wardportal.modules.health;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import vn.wardportal.api.module.Health.Status;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.ModuleWords;

/** The checks that the modules offer. */
@Component(service = HealthChecks.class)
public class HealthChecks {

    private final Texts texts = Messages.of(HealthChecks.class).in(Language.VI);
    private final Map<ServiceReference<?>, Lookout> lookouts = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check, ServiceReference<HealthCheck> reference) {
        Bundle bundle = reference.getBundle();
        String module =
                Optional.ofNullable(bundle.getHeaders().get(ModuleHeader.NAME)).orElse(bundle.getSymbolicName());
        String name = String.valueOf(reference.getProperty("component.name"));
        String title = ModuleWords.of(bundle).get(String.valueOf(reference.getProperty("health.title")));
        lookouts.put(reference, new Lookout(module, name, title, check, texts));
    }

    void removeCheck(ServiceReference<HealthCheck> reference) {
        lookouts.remove(reference);
    }

    /** What all checks find now. */
    public List<Finding> findings() {
        return look(lookouts.values().stream());
    }

    /** Why the module's own checks say that it does not work, or nothing. */
    public Optional<String> failure(String module) {
        return look(lookouts.values().stream()
                        .filter(lookout -> lookout.module().equals(module)))
                .stream()
                .filter(finding -> finding.health().status() == Status.FAIL)
                .map(finding -> finding.title() + ": " + finding.health().words())
                .findFirst();
    }

    private static List<Finding> look(Stream<Lookout> lookouts) {
        return lookouts.map(Lookout::look)
                .sorted(Comparator.comparing(Finding::module).thenComparing(Finding::title))
                .toList();
    }
}
