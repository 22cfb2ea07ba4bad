package vn.wardportal.modules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import vn.wardportal.api.data.Schemas;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.module.HealthReport.Finding;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Describes the installed modules from their manifests, their messages and the framework. */
class Catalogue {

    private static final Texts OWN = Messages.of(Catalogue.class).in(Language.VI);

    private final Bundles bundles;
    private final ModuleStates states;
    private final Integrity integrity;
    private final Schemas schemas;
    private final HealthReport health;
    private final ContributionList contributions;

    Catalogue(Bundles bundles, ModuleStates states, Integrity integrity, Schemas schemas, HealthReport health) {
        this.bundles = bundles;
        this.states = states;
        this.integrity = integrity;
        this.schemas = schemas;
        this.health = health;
        this.contributions = new ContributionList(states);
    }

    List<Module> modules() {
        return bundles.modules().stream().map(this::module).toList();
    }

    private Module module(Bundle bundle) {
        Texts texts = ModuleWords.of(bundle);
        String name = Bundles.name(bundle);
        return new Module(
                name,
                ModuleWords.text(texts, "module.title", bundle, Constants.BUNDLE_NAME),
                ModuleWords.text(texts, "module.purpose", bundle, Constants.BUNDLE_DESCRIPTION),
                bundle.getVersion(),
                Optional.ofNullable(bundle.getHeaders().get(Constants.BUNDLE_VENDOR)),
                integrity.signer(bundle),
                states.state(bundle),
                problem(bundle),
                health(name),
                contributions.of(bundle, texts),
                schemas.tables(name),
                dependents(bundle));
    }

    private Optional<String> problem(Bundle bundle) {
        return switch (states.state(bundle)) {
            case STOPPED -> Optional.empty();
            case LEFT_OUT ->
                Optional.of(integrity
                        .fault(bundle)
                        .map(fault -> OWN.get("modules.fault." + fault))
                        .orElseGet(() -> OWN.get("modules.leftOut", Bundles.name(bundle))));
            default -> states.problem(bundle);
        };
    }

    private List<Finding> health(String module) {
        return health.findings().stream()
                .filter(finding ->
                        finding.module().equals(module) && !finding.check().equals(ModuleHealth.STATE))
                .toList();
    }

    /** Features meet through services of {@code api} alone; the platform, which collects them, depends on none. */
    private static List<String> dependents(Bundle bundle) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return offered == null
                ? List.of()
                : Arrays.stream(offered)
                        .flatMap(reference -> Stream.ofNullable(reference.getUsingBundles()))
                        .flatMap(Arrays::stream)
                        .filter(user -> user.getLocation().startsWith(Bundles.LOCATION) && !user.equals(bundle))
                        .map(user ->
                                ModuleWords.text(ModuleWords.of(user), "module.title", user, Constants.BUNDLE_NAME))
                        .distinct()
                        .sorted()
                        .toList();
    }
}
