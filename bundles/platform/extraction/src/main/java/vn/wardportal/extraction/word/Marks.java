package vn.wardportal.extraction.word;

import java.util.Optional;
import vn.wardportal.extraction.Xml;

/**
 * How letters look, as far as it means something. Each mark may be said, taken back, or left open.
 *
 * @param bold whether they are strong
 * @param slanted whether they are stressed
 * @param script {@code sup}, {@code sub}, or nothing
 * @param font their font
 */
record Marks(Optional<Boolean> bold, Optional<Boolean> slanted, Optional<String> script, Optional<String> font) {

    static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, with what a tag of properties says. */
    Marks with(Xml xml) {
        return switch (xml.name()) {
            case "b" -> new Marks(Optional.of(on(xml)), slanted, script, font);
            case "i" -> new Marks(bold, Optional.of(on(xml)), script, font);
            case "vertAlign" -> new Marks(bold, slanted, xml.attribute("val").flatMap(Marks::script), font);
            case "rFonts" ->
                new Marks(
                        bold,
                        slanted,
                        script,
                        xml.attribute("ascii").or(() -> xml.attribute("hAnsi")).or(() -> font));
            default -> this;
        };
    }

    private static boolean on(Xml xml) {
        String value = xml.attribute("val").orElse("1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private static Optional<String> script(String value) {
        return switch (value) {
            case "superscript" -> Optional.of("sup");
            case "subscript" -> Optional.of("sub");
            default -> Optional.empty();
        };
    }

    /** These marks where the others leave it open. */
    Marks over(Marks said) {
        return new Marks(
                said.bold.or(() -> bold),
                said.slanted.or(() -> slanted),
                said.script.or(() -> script),
                said.font.or(() -> font));
    }

    /** Whether the font shows letters of an old encoding, as the cleaning of pasted texts has it. */
    boolean oldFont() {
        return font.filter(name -> name.regionMatches(true, 0, ".vn", 0, 3) || name.regionMatches(true, 0, "vni", 0, 3))
                .isPresent();
    }

    String wrapped(String html) {
        String marked = script.map(tag -> tagged(tag, html)).orElse(html);
        marked = slanted.orElse(false) ? tagged("em", marked) : marked;
        marked = bold.orElse(false) ? tagged("strong", marked) : marked;
        return oldFont()
                ? "<span style=\"font-family:" + Html.escaped(font.orElse("")) + "\">" + marked + "</span>"
                : marked;
    }

    private static String tagged(String tag, String html) {
        return "<" + tag + ">" + html + "</" + tag + ">";
    }
}
