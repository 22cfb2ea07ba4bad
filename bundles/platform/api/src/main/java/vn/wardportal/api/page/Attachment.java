package vn.wardportal.api.page;

/**
 * A file that a page answers with instead of a document in its frame: a visiting card, a calendar, a table. It is made at once
 * and held in memory, so it is small; what is large belongs into {@code Files}.
 *
 * <pre>{@code
 * return Page.attached(new Attachment("van-phong.vcf", "text/vcard; charset=utf-8", card));
 * }</pre>
 *
 * @param name what it is saved as: small ASCII letters, digits, hyphens and one dot
 * @param type the media type
 * @param content its bytes, which nobody changes any more
 * @param open whether it is for programs, too: shown rather than saved, and read from pages of other sites (CORS)
 */
public record Attachment(String name, String type, byte[] content, boolean open) {

    public Attachment {
        if (!name.matches("[a-z0-9-]+\\.[a-z0-9]+")) {
            throw new IllegalArgumentException("An attachment cannot be saved as " + name);
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
