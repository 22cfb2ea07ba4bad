package vn.wardportal.api.content;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.version.NamedFields;

/**
 * A kind of content, and how what is written of it is read: its name, its permissions, what a text must have, how versions
 * and drafts keep it, what checks see of it. A module has one component per kind:
 *
 * <pre>{@code
 * @Component(service = WarningKind.class)
 * public class WarningKind extends Kind<Words> {
 *
 *     public WarningKind() {
 *         super(
 *                 "flood.warning",
 *                 new ContentRights("flood.edit", "flood.withdraw", "flood.edit", "flood.delete"),
 *                 Messages.of(WarningKind.class).in(Language.VI));
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
public abstract class Kind<M> implements NamedFields<M> {

    private final String name;
    private final ContentRights rights;
    private final Texts texts;

    /**
     * @param name what its subjects begin with, before the slash: {@code news.article}; the module's name stands before the
     *     dot
     * @param rights the permissions its acts ask for
     * @param texts the module's words
     */
    protected Kind(String name, ContentRights rights, Texts texts) {
        this.name = name;
        this.rights = rights;
        this.texts = texts;
    }

    /** The manuscript as it is kept: with clean HTML, never with what was typed into it unseen. */
    public abstract M clean(M manuscript);

    /** What keeps a clean manuscript from being kept at all, as message keys by field. */
    public abstract Map<? extends Enum<?>, String> mistakes(M manuscript);

    /** What it is called, in lists and in the audit. */
    public abstract String title(M manuscript);

    /** Hashes of all files it shows or offers. */
    public abstract Collection<String> files(M manuscript);

    /** The manuscript as checks look at it. */
    public abstract Examined examined(String subject, M manuscript);

    /** Its name. */
    public final String name() {
        return name;
    }

    /** The permissions its acts ask for. */
    public final ContentRights rights() {
        return rights;
    }

    /** What it states about the persons on its pictures, by the pictures' hashes. */
    public Map<String, Consent> consents(M manuscript) {
        return Map.of();
    }

    /** The module's name, with which its messages and audit actions begin: {@code news}. */
    public final String module() {
        return name.substring(0, name.indexOf('.'));
    }

    /** What one of them is called by other modules: {@code news.article/12}. */
    public final String subject(long id) {
        return name + "/" + id;
    }

    /** The number in a subject of this kind. */
    public final Optional<Long> id(String subject) {
        String id = subject.substring(subject.indexOf('/') + 1);
        return subject.startsWith(name + "/") && id.matches("\\d{1,18}")
                ? Optional.of(Long.valueOf(id))
                : Optional.empty();
    }

    /** A plain text as checks look at it; people call its field by the message {@code <module>.editor.<field>}. */
    protected final Passage passage(String field, String text) {
        return new Passage(field, texts.get(module() + ".editor." + field), text, false);
    }

    /** A text of clean HTML as checks look at it. */
    protected final Passage formatted(String field, String html) {
        return new Passage(field, texts.get(module() + ".editor." + field), html, true);
    }
}
