package vn.wardportal.api.workflow;

import java.util.List;
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
     * What its texts are filed under, in their order: for each the board can give people the right to supply (khoản 1 Điều
     * 8). A module that files nothing is one category of its own, which has the empty name; it should say how it is called.
     */
    default List<Category> categories() {
        return List.of(new Category("", kind()));
    }

    /** The name of the category that the subject is filed under now; empty if it is filed under none. */
    default String category(String subject) {
        return "";
    }

    /** Whether {@link #merge} makes one text of several of this kind. */
    default boolean merges() {
        return false;
    }

    /**
     * Makes one text of several, in the name of the acting person (khoản 4 Điều 13): it has the title of the first; what each
     * says stands under a heading of its own with the name of who supplied it; pictures and files keep their sources. The
     * originals stay as they are.
     *
     * @param contributions the originals, the first first
     * @return the subject of the new text, which is kept with its first version
     * @throws vn.wardportal.api.user.NotPermitted if the acting person may not write such a text
     * @throws IllegalArgumentException if they make no text that can be kept; the message says why, in Vietnamese
     */
    default String merge(List<Contribution> contributions) {
        throw new UnsupportedOperationException("Texts of the kind " + kind() + " are not merged");
    }

    /**
     * A text that becomes part of another.
     *
     * @param subject which one
     * @param by the name of who supplied it
     */
    record Contribution(String subject, String by) {}

    /**
     * What texts are filed under.
     *
     * @param name its lasting name
     * @param title what it is called, in Vietnamese, in a list with those of other modules: {@code Tin tức – Kinh tế}
     */
    record Category(String name, String title) {}

    /**
     * What was published in an emergency was reviewed: residents are not told any more that this is still to come. It may
     * be called again, and also when they cannot read it by now.
     */
    default void reviewed(String subject) {}

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
     * @param mark what residents are told beside it
     */
    record Release(long number, String subject, int version, String hash, String by, Mark mark) {

        /** A decision of which nothing has to be told. */
        public Release(long number, String subject, int version, String hash, String by) {
            this(number, subject, version, hash, by, Mark.NONE);
        }
    }
}
