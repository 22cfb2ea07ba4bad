package vn.wardportal.pages;

import java.util.EnumMap;
import java.util.Map;
import vn.wardportal.pages.WebPage.Text;

/** What is wrong with a text, as message keys by field. */
final class Mistakes {

    private static final int TITLE = 200;
    private static final int SUMMARY = 500;
    private static final int BODY = 500_000;
    private static final int LINE = 200;
    private static final int SOURCE = 500;

    private final Map<Field, String> mistakes = new EnumMap<>(Field.class);

    private Mistakes() {}

    /** What keeps it from being kept at all. */
    static Map<Field, String> forKeeping(Text text) {
        Mistakes found = new Mistakes();
        found.limit(Field.TITLE, text.title(), TITLE);
        found.limit(Field.SUMMARY, text.summary(), SUMMARY);
        found.limit(Field.BODY, text.body(), BODY);
        found.limit(Field.UNIT, text.unit(), LINE);
        found.limit(Field.SOURCE, text.source(), SOURCE);
        found.require(Field.TITLE, !text.title().isBlank(), "pages.mistake.title");
        return found.mistakes;
    }

    /** What keeps it from residents. */
    static Map<Field, String> forResidents(Text text) {
        Mistakes found = new Mistakes();
        found.mistakes.putAll(forKeeping(text));
        found.require(Field.SUMMARY, !text.summary().isBlank(), "pages.mistake.summary");
        found.require(Field.BODY, hasWords(text.body()), "pages.mistake.body");
        found.require(Field.UNIT, !text.unit().isBlank(), "pages.mistake.unit");
        return found.mistakes;
    }

    static boolean hasWords(String html) {
        return html.contains("<img")
                || !html.replaceAll("<[^>]*>|&nbsp;|\\s", "").isEmpty();
    }

    private void limit(Field field, String value, int longest) {
        require(field, value.length() <= longest, "pages.mistake.long");
    }

    private void require(Field field, boolean fine, String key) {
        if (!fine) {
            mistakes.putIfAbsent(field, key);
        }
    }
}
