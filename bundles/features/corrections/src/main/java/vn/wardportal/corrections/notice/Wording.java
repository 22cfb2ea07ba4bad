package vn.wardportal.corrections.notice;

import java.util.Optional;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.PageNotes.Note;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.Text;

/** A correction in sentences, the same above the page, in the feed and in the list. */
final class Wording {

    /** What is quoted above a page of either text; the whole stands behind the link. */
    private static final int QUOTED = 300;

    private final Texts texts = Messages.of(Wording.class).in(Language.VI);

    /** The note above the page. */
    Note note(Correction correction) {
        String lead =
                texts.get("corrections.banner." + correction.text().kind().name(), Dates.day(correction.published()));
        return new Note(
                lead,
                words(correction.text()),
                Optional.of(new Crumb(texts.get("corrections.banner.more"), correction.address())));
    }

    /** What is said of the error: the notice, what stood there, and what stands there now. */
    String words(Text text) {
        return texts.get(
                "corrections.words." + text.kind().name(),
                sentence(text.notice()),
                quoted(text.wrong()),
                quoted(text.replacement()));
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
    }

    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED - 1).strip() + "…";
    }
}
