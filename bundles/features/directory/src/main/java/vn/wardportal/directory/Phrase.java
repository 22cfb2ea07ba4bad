package vn.wardportal.directory;

import org.jspecify.annotations.Nullable;
import vn.wardportal.api.text.Language;

/**
 * A text of an entry on a page of some language.
 *
 * @param text what is said; empty if nothing is
 * @param lang code of its language where that is not the page's; null where it is
 */
public record Phrase(String text, @Nullable String lang) {

    /** What is said in the page's language, or else in Vietnamese. */
    static Phrase of(Language language, String translated, String vietnamese) {
        boolean missing = translated.isEmpty() && !vietnamese.isEmpty() && language != Language.VI;
        return missing ? new Phrase(vietnamese, Language.VI.code()) : new Phrase(translated, null);
    }

    /** Whether anything is said. */
    public boolean given() {
        return !text.isEmpty();
    }
}
