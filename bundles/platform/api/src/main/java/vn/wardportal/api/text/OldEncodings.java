package vn.wardportal.api.text;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Vietnamese from before Unicode (TCVN3, VNI, VPS, VISCII, windows-1258, VIQR), made Unicode as khoản 2 Điều 8 asks. Good
 * Vietnamese, other languages and source code are never touched: then there is no answer.
 *
 * <pre>{@code
 * String shown = encodings.inFont(".VnTime", "Céng hoµ").map(Converted::text).orElse("Céng hoµ");
 * }</pre>
 */
@ProviderType
public interface OldEncodings {

    /** Letters as an old font shows them; nothing if the font is none, or the letters mean the same without it. */
    Optional<Converted> inFont(String font, String typed);

    /**
     * A text in the encoding of that name, if it makes more Vietnamese words so.
     *
     * @param name as a page declares it ({@code windows-1258}, {@code x-viet-tcvn}), or as an answer named it
     */
    Optional<Converted> named(String name, String typed);

    /** HTML with those parts converted that their letters give away; the tags stay as they are. */
    Optional<Converted> inHtml(String html);

    /**
     * What became of a text.
     *
     * @param encoding what people call the encoding most of it was in: {@code TCVN3 (ABC)}
     * @param text all of it in Unicode
     * @param before some words that were converted, as they were
     * @param after the same words as they are now
     */
    record Converted(String encoding, String text, String before, String after) {}
}
