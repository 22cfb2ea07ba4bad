package vn.wardportal.api.text;

import org.jspecify.annotations.Nullable;

/**
 * A text on a page of some language, which may not have been translated into it:
 *
 * <pre>{@code
 * <h2 lang="${title.lang()}">${title.text()}</h2>
 * }</pre>
 *
 * @param text what is said; empty if nothing is
 * @param lang code of its language where that is not the page's; null where it is
 */
public record Phrase(String text, @Nullable String lang) {

    /** What is said in English on an English page, or else in Vietnamese. */
    public static Phrase of(Language language, String english, String vietnamese) {
        if (language == Language.VI) {
            return new Phrase(vietnamese, null);
        }
        boolean missing = english.isEmpty() && !vietnamese.isEmpty();
        return missing ? new Phrase(vietnamese, Language.VI.code()) : new Phrase(english, null);
    }

    /** Whether anything is said. */
    public boolean given() {
        return !text.isEmpty();
    }
}
