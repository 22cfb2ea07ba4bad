package vn.wardportal.web.frame;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Texts;

/**
 * A page as it is printed: the words alone, whose they are, and the way back to them.
 *
 * @param shell whose portal this is
 * @param sheet the page; its address is the one on the screen
 * @param modified as of when the words hold
 * @param qr the way back as an {@code svg} element; empty if none can be drawn
 * @param reading how this visitor likes to read
 * @param file address of the same as a file, if one can be made
 */
public record Print(
        Shell shell, Sheet sheet, Optional<Instant> modified, String qr, Reading reading, Optional<String> file) {

    /** The platform's words. */
    public Texts texts() {
        return shell.texts();
    }

    /** Code of the language that the content is written in; null if it is the page's own. */
    public @Nullable String foreign() {
        return sheet.languages().written().map(Language::code).orElse(null);
    }

    /** The name of the document. */
    public String title() {
        return sheet.title() + " – " + shell.identity().name();
    }

    /** Where the page stands, for whoever has only the paper. */
    public String address() {
        return "https://" + shell.identity().domain() + sheet.address();
    }
}
