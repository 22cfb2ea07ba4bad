package vn.wardportal.extraction.page;

import java.util.Optional;
import vn.wardportal.api.text.OldEncodings;

/** Knows two words of TCVN3: enough to see which letters are asked about. */
public final class OldLetters implements OldEncodings {

    static final String NAME = "TCVN3 (ABC)";

    @Override
    public Optional<Converted> inFont(String font, String typed) {
        return font.startsWith(".Vn") ? converted(typed) : Optional.empty();
    }

    @Override
    public Optional<Converted> named(String name, String typed) {
        return name.equals(NAME) || name.equals("x-viet-tcvn") ? converted(typed) : Optional.empty();
    }

    /** By letters alone it takes two words. */
    @Override
    public Optional<Converted> inHtml(String html) {
        return html.contains("Céng hoµ") ? converted(html) : Optional.empty();
    }

    private static Optional<Converted> converted(String typed) {
        String read = typed.replace("Céng", "Cộng").replace("hoµ", "hòa");
        return read.equals(typed) ? Optional.empty() : Optional.of(new Converted(NAME, read, typed, read));
    }
}
