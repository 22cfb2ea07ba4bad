package vn.wardportal.api.files;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file as kept.
 *
 * @param hash SHA-256 of its bytes, in hexadecimal: its identity
 * @param name a safe file name, made from the sender's
 * @param type its media type, found from its content
 * @param bytes its size
 * @param width of a picture in pixels; 0 for anything else
 * @param height of a picture in pixels; 0 for anything else
 */
public record StoredFile(String hash, String name, String type, long bytes, int width, int height) {

    private static final Pattern ADDRESS = Pattern.compile("/(?:anh|tep)/([0-9a-f]{64})/");

    /** Hashes of the files that a text shows or leads to, as {@link Files#keep} wants them. */
    public static Stream<String> hashesIn(String html) {
        return ADDRESS.matcher(html).results().map(match -> match.group(1)).distinct();
    }

    /** The file as versions and drafts keep it; {@link #read} reads it. */
    public String text() {
        return String.join("|", hash, name, type, String.valueOf(bytes), String.valueOf(width), String.valueOf(height));
    }

    /** The file that was kept as that text. */
    public static StoredFile read(String text) {
        String[] parts = text.split("\\|");
        return new StoredFile(
                parts[0],
                parts[1],
                parts[2],
                Long.parseLong(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]));
    }

    /** Whether it is a picture the site can show. */
    public boolean picture() {
        return width > 0;
    }

    /** Its address on the site. */
    public String address() {
        return "/tep/" + hash + "/" + name;
    }

    /**
     * Address of the picture at a smaller size.
     *
     * @param wanted width in pixels: 480 or 960
     */
    public String address(int wanted) {
        return "/anh/" + hash + "/" + wanted + ".jpg";
    }
}
