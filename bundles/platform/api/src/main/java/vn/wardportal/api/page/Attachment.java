package vn.wardportal.api.page;

import java.util.regex.Pattern;

/**
 * A file that a page answers with instead of a document in its frame: a visiting card, a calendar, a table. It is made at once
 * and held in memory, so it is small; what is large belongs into {@code Files}.
 *
 * <pre>{@code
 * return Page.attached(new Attachment("van-phong.vcf", "text/vcard; charset=utf-8", card));
 * }</pre>
 *
 * @param name what it is saved as: small ASCII letters, digits, hyphens and one dot
 * @param type the media type; never one that browsers run
 * @param content its bytes, which nobody changes any more
 * @param open whether it is for programs, too: shown rather than saved, and read from pages of other sites (CORS)
 */
public record Attachment(String name, String type, byte[] content, boolean open) {

    /** What browsers run: every name that the standard of media types has for JavaScript, and WebAssembly. */
    private static final Pattern SCRIPT = Pattern.compile("(java|j|ecma|live)script|wasm", Pattern.CASE_INSENSITIVE);

    public Attachment {
        if (!name.matches("[a-z0-9-]+\\.[a-z0-9]+")) {
            throw new IllegalArgumentException("An attachment cannot be saved as " + name);
        }
        if (SCRIPT.matcher(type).find()) {
            // Pages run scripts of their own site: what a module makes of words that people wrote is never one.
            throw new IllegalArgumentException("An attachment cannot be a script, as " + type + " is");
        }
    }

    /** A file to be saved by whoever reads the page. */
    public Attachment(String name, String type, byte[] content) {
        this(name, type, content, false);
    }

    /** The same for programs, too. */
    public Attachment opened() {
        return new Attachment(name, type, content, true);
    }
}
