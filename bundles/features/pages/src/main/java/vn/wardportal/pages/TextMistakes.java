package vn.wardportal.pages;

import java.util.Map;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.pages.WebPage.Text;

/** What is wrong with a text, as message keys by field. */
final class TextMistakes {

    private static final int TITLE = 200;
    private static final int SUMMARY = 500;
    private static final int BODY = 500_000;
    private static final int LINE = 200;
    private static final int SOURCE = 500;

    private TextMistakes() {}

    /** What keeps it from being kept at all. */
    static Map<Field, String> forKeeping(Text text) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "pages.mistake.long");
        found.limit(Field.TITLE, text.title(), TITLE);
        found.limit(Field.SUMMARY, text.summary(), SUMMARY);
        found.limit(Field.BODY, text.body(), BODY);
        found.limit(Field.UNIT, text.unit(), LINE);
        found.limit(Field.SOURCE, text.source(), SOURCE);
        found.limit(Field.ENGLISH_TITLE, text.english().title(), TITLE);
        found.limit(Field.ENGLISH_SUMMARY, text.english().summary(), SUMMARY);
        found.limit(Field.ENGLISH_BODY, text.english().body(), BODY);
        found.require(Field.TITLE, !text.title().isBlank(), "pages.mistake.title");
        return found.found();
    }

    /** What keeps it from residents. */
    static Map<Field, String> forResidents(Text text) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "pages.mistake.long");
        found.addAll(forKeeping(text));
        found.require(Field.SUMMARY, !text.summary().isBlank(), "pages.mistake.summary");
        found.require(Field.BODY, Mistakes.hasWords(text.body()), "pages.mistake.body");
        found.require(Field.UNIT, !text.unit().isBlank(), "pages.mistake.unit");
        return found.found();
    }
}
