package vn.wardportal.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A page that somebody passes on.
 *
 * @param title its title
 * @param path where it stands on this portal
 * @param address the same with the name of the portal
 * @param qr the address as an {@code svg} element; empty if none can be drawn
 */
public record Sharing(String title, String path, String address, String qr) {

    /** Opens a letter with the title and the address. */
    public String mail() {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\n" + address);
    }

    /** Facebook's own page for passing an address on. */
    public String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
