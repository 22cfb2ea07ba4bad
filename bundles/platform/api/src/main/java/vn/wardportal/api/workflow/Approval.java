package vn.wardportal.api.workflow;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.version.Edition;

/**
 * What a module lets go the way of approval, and what happens once it was decided on. A module that publishes anything
 * registers one such component per kind; it has no other way to residents.
 *
 * <pre>{@code
 * @Component
 * public class NoticeApproval implements Approval {
 *
 *     public String kind() {
 *         return "flood.notice";
 *     }
 *
 *     public boolean publish(Release release) {
 *         return notices.publish(release.subject(), release.hash());
 *     }
 *     …
 * }
 * }</pre>
 */
@ConsumerType
public interface Approval {

    /** What its subjects begin with, before the slash: {@code news.article}. */
    String kind();

    /** What stands under that subject now, or nothing if it is gone. */
    Optional<Paper> paper(String subject);

    /** A version as checks look at it. */
    Examined examined(Edition edition);

    /**
     * Lets residents read that version. It may be called again with the same release, which changes nothing.
     *
     * @return false if the newest version is another by now, or the subject is gone: nothing was changed then
     */
    boolean publish(Release release);

    /** Takes it from residents and tells them why; does nothing if they cannot read it. */
    void withdraw(String subject, String reason);

    /**
     * Something on its way.
     *
     * @param title what it is called
     * @param category what it is filed under, in Vietnamese; empty if nothing
     * @param path the address of its form in the console, below {@code /quan-tri/}
     */
    record Paper(String title, String category, String path) {}

    /**
     * The decision that residents may read a version.
     *
     * @param number grows with every decision; one that is not greater than the last that was done is a repetition
     * @param subject what it is about
     * @param version the version's number
     * @param hash the version's hash
     * @param by names of those who decided
     */
    record Release(long number, String subject, int version, String hash, String by) {}
}
