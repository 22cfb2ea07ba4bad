package vn.wardportal.api.job;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Work that comes back by itself, such as reminding of what is overdue. The portal runs it at its times, one run at a time,
 * acting as itself, for as long as its module runs; a module that is being stopped or upgraded waits up to ten seconds for
 * the run under way. What it does must be safe to repeat: a power cut may come between its end and the note that it ended.
 *
 * <pre>{@code
 * @Component
 * @Job.Recurring(title = "flood.job.gauges", everySeconds = 300)
 * public class ReadGauges implements Job {
 *     public void run() {
 *         gauges.read().forEach(this::keep);
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface Job {

    /**
     * Does what is due. Whatever it throws is logged and shown to the operator; a daily job is then tried again after an
     * hour, another one at its next time.
     */
    void run();

    /** What a {@link Job} is called and when it comes; exactly one of the two times is given. */
    @ComponentPropertyType
    @interface Recurring {
        String PREFIX_ = "job.";

        /** Key of the title in the module's messages. */
        String title();

        /** Seconds from the end of one run, or from the start of the module, to the next run. */
        int everySeconds() default 0;

        /**
         * Time of day in Viet Nam, such as {@code 02:30}. A day that was missed because the portal was off is made up for
         * once, after the next start.
         */
        String dailyAt() default "";
    }
}
