package vn.wardportal.modules.job;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job stands.
 *
 * @param module name of the module or the platform's bundle that brings it
 * @param title what it is called
 * @param rhythm when it comes
 * @param last when it last ended since the portal started, or, for a daily one, when it was last done
 * @param failed whether it failed then
 * @param next when it comes next; absent while it runs, and in the first second
 */
public record JobRun(
        String module, String title, Rhythm rhythm, Optional<Instant> last, boolean failed, Optional<Instant> next) {}
