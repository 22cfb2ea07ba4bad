package vn.wardportal.news.desk;

import java.util.EnumMap;
import java.util.Map;
import vn.wardportal.news.Attachment;
import vn.wardportal.news.Cover;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;

/** What is wrong with a manuscript, as message keys by field. */
final class Mistakes {

    private static final int TITLE = 300;
    private static final int SUMMARY = 600;
    private static final int LINE = 200;
    private static final int SENTENCE = 300;
    private static final int ADDRESS = 500;
    private static final int BODY = 500_000;

    private final Map<Field, String> mistakes = new EnumMap<>(Field.class);

    private Mistakes() {}

    /** What keeps it from being kept at all. */
    static Map<Field, String> forKeeping(Manuscript manuscript) {
        Mistakes checks = new Mistakes();
        checks.lengths(manuscript.text());
        manuscript.cover().ifPresent(checks::lengths);
        manuscript.attachments().forEach(checks::attachment);
        checks.require(Field.TITLE, !manuscript.text().title().isBlank(), "news.mistake.title");
        checks.require(Field.CATEGORY, !manuscript.text().category().isBlank(), "news.mistake.category");
        String address = manuscript.text().origin().address();
        checks.require(
                Field.ORIGIN_ADDRESS, address.isBlank() || address.matches("https?://\\S+"), "news.mistake.address");
        return checks.mistakes;
    }

    /** What keeps it from residents. */
    static Map<Field, String> forResidents(Manuscript manuscript) {
        Mistakes checks = new Mistakes();
        checks.mistakes.putAll(forKeeping(manuscript));
        Text text = manuscript.text();
        checks.require(Field.SUMMARY, !text.summary().isBlank(), "news.mistake.summary");
        checks.require(Field.BODY, hasWords(text.body()), "news.mistake.body");
        checks.require(Field.ORIGIN_NAME, text.origin().complete(), "news.mistake.origin");
        manuscript
                .cover()
                .ifPresent(cover -> checks.require(Field.COVER_ALT, !cover.alt().isBlank(), "news.mistake.alt"));
        return checks.mistakes;
    }

    static boolean hasWords(String html) {
        return html.contains("<img")
                || !html.replaceAll("<[^>]*>|&nbsp;|\\s", "").isEmpty();
    }

    private void lengths(Text text) {
        limit(Field.TITLE, text.title(), TITLE);
        limit(Field.SUMMARY, text.summary(), SUMMARY);
        limit(Field.BODY, text.body(), BODY);
        limit(Field.UNIT, text.unit(), LINE);
        Origin origin = text.origin();
        limit(Field.ORIGIN_NAME, origin.name(), LINE);
        limit(Field.ORIGIN_AUTHOR, origin.author(), LINE);
        limit(Field.ORIGIN_ADDRESS, origin.address(), ADDRESS);
    }

    private void lengths(Cover cover) {
        limit(Field.COVER_ALT, cover.alt(), SENTENCE);
        limit(Field.COVER_CAPTION, cover.caption(), SENTENCE);
        limit(Field.COVER_AUTHOR, cover.author(), LINE);
    }

    private void attachment(Attachment attachment) {
        limit(Field.ATTACHMENTS, attachment.title(), LINE);
        require(Field.ATTACHMENTS, !attachment.title().isBlank(), "news.mistake.attachment");
    }

    private void limit(Field field, String value, int longest) {
        require(field, value.length() <= longest, "news.mistake.long");
    }

    private void require(Field field, boolean fine, String key) {
        if (!fine) {
            mistakes.putIfAbsent(field, key);
        }
    }
}
