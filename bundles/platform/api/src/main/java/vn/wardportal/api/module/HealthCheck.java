package vn.wardportal.api.module;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Looks whether something that a module needs works: its tables, a server it speaks to, a queue that should not grow. The
 * operator sees it in the console under "Sức khỏe", a watching machine at {@code /health}; a new version of the module
 * whose check fails is taken back. A module without a check is well if its components run.
 *
 * <pre>{@code
 * @Component
 * @HealthCheck.Named(title = "flood.health.gauges")
 * public class GaugesAnswer implements HealthCheck {
 *     public Health look() {
 *         return gauges.answering() ? Health.pass("") : Health.fail(texts.get("flood.health.silent"));
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface HealthCheck {

    /**
     * Looks now. Called at most every few seconds, on a thread that may block; whoever does not answer within two seconds,
     * or throws, has failed.
     */
    Health look();

    /** What a {@link HealthCheck} is called. */
    @ComponentPropertyType
    @interface Named {
        String PREFIX_ = "health.";

        /** Key of the title in the module's messages. */
        String title();
    }
}
