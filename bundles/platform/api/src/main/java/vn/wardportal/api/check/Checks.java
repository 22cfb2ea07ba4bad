package vn.wardportal.api.check;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The gate before residents: every {@link Check} that is present looks at what is written.
 *
 * <pre>{@code
 * List<Finding> found = checks.look(examined);
 * boolean stopped = found.stream().anyMatch(finding -> finding.level() == Level.BLOCK);
 * }</pre>
 */
@ProviderType
public interface Checks {

    /**
     * What all checks find, the gravest first. A check that fails, takes too long or is missing is itself a finding of
     * level {@link Finding.Level#ASK} that says so: it never counts as passed.
     */
    List<Finding> look(Examined written);

    /** The checks that look, by their number, with what people call them, in Vietnamese. */
    Map<String, String> titles();

    /**
     * Notes, in the caller's transaction, what is published from now on, so that what is nearly the same is noticed.
     *
     * @param handle the handle of the write that publishes it
     */
    void remember(Handle handle, Examined published);

    /**
     * Forgets, in the caller's transaction, what was published: it was withdrawn.
     *
     * @param handle the handle of the write that withdraws it
     * @param subject which one: {@code news.article/12}
     */
    void forget(Handle handle, String subject);
}
