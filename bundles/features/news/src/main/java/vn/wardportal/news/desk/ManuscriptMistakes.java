package vn.wardportal.news.desk;

import java.util.Map;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.news.Cover;
import vn.wardportal.news.English;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;

/** What is wrong with a manuscript, as message keys by field. */
final class ManuscriptMistakes {

    private static final int TITLE = 300;
    private static final int SUMMARY = 600;
    private static final int LINE = 200;
    private static final int SENTENCE = 300;
    private static final int ADDRESS = 500;
    private static final int BODY = 500_000;

    private final Mistakes<Field> found = new Mistakes<>(Field.class, "news.mistake.long");

    private ManuscriptMistakes() {}

    /** What keeps it from being kept at all. */
    static Map<Field, String> forKeeping(Manuscript manuscript) {
        ManuscriptMistakes checks = new ManuscriptMistakes();
        checks.lengths(manuscript.text());
        manuscript.cover().ifPresent(checks::lengths);
        manuscript.attachments().forEach(checks::attachment);
        checks.lengths(manuscript.english());
        checks.found.require(Field.TITLE, !manuscript.text().title().isBlank(), "news.mistake.title");
        checks.found.require(Field.CATEGORY, !manuscript.text().category().isBlank(), "news.mistake.category");
        String address = manuscript.text().origin().address();
        checks.found.require(
                Field.ORIGIN_ADDRESS, address.isBlank() || address.matches("https?://\\S+"), "news.mistake.address");
        return checks.found.found();
    }

    /** What keeps it from residents. */
    static Map<Field, String> forResidents(Manuscript manuscript) {
        ManuscriptMistakes checks = new ManuscriptMistakes();
        checks.found.addAll(forKeeping(manuscript));
        Text text = manuscript.text();
        checks.found.require(Field.SUMMARY, !text.summary().isBlank(), "news.mistake.summary");
        checks.found.require(Field.BODY, Mistakes.hasWords(text.body()), "news.mistake.body");
        checks.found.require(Field.ORIGIN_NAME, text.origin().complete(), "news.mistake.origin");
        manuscript
                .cover()
                .ifPresent(cover ->
                        checks.found.require(Field.COVER_ALT, !cover.alt().isBlank(), "news.mistake.alt"));
        return checks.found.found();
    }

    private void lengths(Text text) {
        found.limit(Field.TITLE, text.title(), TITLE);
        found.limit(Field.SUMMARY, text.summary(), SUMMARY);
        found.limit(Field.BODY, text.body(), BODY);
        found.limit(Field.UNIT, text.unit(), LINE);
        Origin origin = text.origin();
        found.limit(Field.ORIGIN_NAME, origin.name(), LINE);
        found.limit(Field.ORIGIN_AUTHOR, origin.author(), LINE);
        found.limit(Field.ORIGIN_ADDRESS, origin.address(), ADDRESS);
    }

    private void lengths(English english) {
        found.limit(Field.ENGLISH_TITLE, english.title(), TITLE);
        found.limit(Field.ENGLISH_SUMMARY, english.summary(), SUMMARY);
        found.limit(Field.ENGLISH_BODY, english.body(), BODY);
        found.limit(Field.ENGLISH_ALT, english.alt(), SENTENCE);
        found.limit(Field.ENGLISH_CAPTION, english.caption(), SENTENCE);
    }

    private void lengths(Cover cover) {
        found.limit(Field.COVER_ALT, cover.alt(), SENTENCE);
        found.limit(Field.COVER_CAPTION, cover.caption(), SENTENCE);
        found.limit(Field.COVER_AUTHOR, cover.author(), LINE);
    }

    private void attachment(Attachment attachment) {
        found.limit(Field.ATTACHMENTS, attachment.title(), LINE);
        found.require(Field.ATTACHMENTS, !attachment.title().isBlank(), "news.mistake.attachment");
    }
}
