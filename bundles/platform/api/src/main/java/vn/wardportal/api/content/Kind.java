package vn.wardportal.api.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import vn.wardportal.api.check.Examined;

/**
 * A kind of content, and how what is written of it is read: its name, its permissions, what a text must have, how versions
 * and drafts keep it, what checks see of it. A module has one component per kind:
 *
 * <pre>{@code
 * @Component(service = WarningKind.class)
 * public class WarningKind implements Kind<Words> {
 *
 *     public String name() {
 *         return "flood.warning";
 *     }
 *
 *     public Map<Field, String> mistakes(Words words) {
 *         Mistakes<Field> found = new Mistakes<>(Field.class, "flood.mistake.long");
 *         found.limit(Field.TITLE, words.title(), 200);
 *         found.require(Field.TITLE, !words.title().isBlank(), "flood.mistake.title");
 *         return found.found();
 *     }
 *     …
 * }
 * }</pre>
 *
 * @param <M> what is written, a record: compared by what it says
 */
@ConsumerType
public interface Kind<M> {

    /** What its subjects begin with, before the slash: {@code news.article}; the module's name stands before the dot. */
    String name();

    /** The permissions its acts ask for. */
    ContentRights rights();

    /** The manuscript as it is kept: with clean HTML, never with what was typed into it unseen. */
    M clean(M manuscript);

    /** What keeps a clean manuscript from being kept at all, as message keys by field. */
    Map<? extends Enum<?>, String> mistakes(M manuscript);

    /** What it is called, in lists and in the audit. */
    String title(M manuscript);

    /** Hashes of all files it shows or offers. */
    Collection<String> files(M manuscript);

    /** All that it says, by name, as versions keep it. */
    Map<String, String> fields(M manuscript);

    /** The manuscript that says so; fields that are absent are empty. */
    M manuscript(Map<String, String> fields);

    /** The manuscript as checks look at it. */
    Examined examined(String subject, M manuscript);

    /** The module's name, with which its messages and audit actions begin: {@code news}. */
    default String module() {
        return name().substring(0, name().indexOf('.'));
    }

    /** What one of them is called by other modules: {@code news.article/12}. */
    default String subject(long id) {
        return name() + "/" + id;
    }

    /** The number in a subject of this kind. */
    default Optional<Long> id(String subject) {
        String id = subject.substring(subject.indexOf('/') + 1);
        return subject.startsWith(name() + "/") && id.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(id))
                : Optional.empty();
    }
}
