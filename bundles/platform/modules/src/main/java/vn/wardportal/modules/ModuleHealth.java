package vn.wardportal.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthReport;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.health.HealthChecks;

/** Whether each module runs, and what its own checks found; looked at anew after some seconds, however often it is asked. */
@Component
public class ModuleHealth implements HealthReport {

    private static final long HOLDS_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** Name of the check whether a module runs. */
    static final String STATE = "state";

    private final Bundles bundles;
    private final ModuleStates states;
    private final HealthChecks checks;
    private final Texts texts = Messages.of(ModuleHealth.class).in(Language.VI);
    private List<Finding> latest = List.of();
    private long lookedAt = System.nanoTime() - HOLDS_NANOS;

    @Activate
    public ModuleHealth(
            BundleContext context, @Reference ServiceComponentRuntime components, @Reference HealthChecks checks) {
        this.bundles = new Bundles(context);
        this.states = new ModuleStates(context, components);
        this.checks = checks;
    }

    @Override
    public synchronized List<Finding> findings() {
        if (System.nanoTime() - lookedAt >= HOLDS_NANOS) {
            List<Finding> found = new ArrayList<>();
            bundles.modules().forEach(bundle -> found.add(state(bundle)));
            found.addAll(checks.findings());
            latest = List.copyOf(found);
            lookedAt = System.nanoTime();
        }
        return latest;
    }

    private Finding state(Bundle bundle) {
        Module.State state = states.state(bundle);
        String words = states.problem(bundle).orElse(texts.get("modules.state." + state));
        Health health =
                switch (state) {
                    case RUNNING, STOPPED -> Health.pass(words);
                    case LEFT_OUT -> Bundles.isWithheld(bundle) ? Health.fail(words) : Health.warn(words);
                    case WAITING, FAILED -> Health.fail(words);
                };
        String title = ModuleWords.text(ModuleWords.of(bundle), "module.title", bundle, Constants.BUNDLE_NAME);
        return new Finding(Bundles.name(bundle), STATE, title, health);
    }
}
