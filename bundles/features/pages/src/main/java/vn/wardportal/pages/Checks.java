package vn.wardportal.pages;

import java.util.EnumMap;
import java.util.Map;
import vn.wardportal.pages.WebPage.Text;

/** What is wrong with a text, as message keys by field. */
final class Checks {

    private static final int TITLE = 200;
    private static final int SUMMARY = 500;
    private static final int BODY = 500_000;
    private static final int LINE = 200;
    private static final int SOURCE = 500;

    private final Map<Field, String> mistakes = new EnumMap<>(Field.class);

    private Checks() {}

    /** What keeps it from being kept at all. */
    static Map<Field, String> forKeeping(Text text) {
        Checks checks = new Checks();
        checks.limit(Field.TITLE, text.title(), TITLE);
        checks.limit(Field.SUMMARY, text.summary(), SUMMARY);
        checks.limit(Field.BODY, text.body(), BODY);
        checks.limit(Field.UNIT, text.unit(), LINE);
        checks.limit(Field.SOURCE, text.source(), SOURCE);
        checks.require(Field.TITLE, !text.title().isBlank(), "pages.mistake.title");
        return checks.mistakes;
    }

    /** What keeps it from residents. */
    static Map<Field, String> forResidents(Text text) {
        Checks checks = new Checks();
        checks.mistakes.putAll(forKeeping(text));
        checks.require(Field.SUMMARY, !text.summary().isBlank(), "pages.mistake.summary");
        checks.require(Field.BODY, hasWords(text.body()), "pages.mistake.body");
        checks.require(Field.UNIT, !text.unit().isBlank(), "pages.mistake.unit");
        return checks.mistakes;
    }

    private static boolean hasWords(String html) {
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
