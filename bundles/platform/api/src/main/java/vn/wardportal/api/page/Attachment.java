package vn.wardportal.api.page;

/**
 * A file that a page answers with instead of a document in its frame: a visiting card, a calendar. It is made at once and
 * held in memory, so it is small; what is large belongs into {@code Files}.
 *
 * <pre>{@code
 * return Page.attached(new Attachment("van-phong.vcf", "text/vcard; charset=utf-8", card));
 * }</pre>
 *
 * @param name what it is saved as: small ASCII letters, digits, hyphens and one dot
 * @param type the media type
 * @param content its bytes, which nobody changes any more
 */
public record Attachment(String name, String type, byte[] content) {

    public Attachment {
        if (!name.matches("[a-z0-9-]+\\.[a-z0-9]+")) {
            throw new IllegalArgumentException("An attachment cannot be saved as " + name);
        }
    }
}
