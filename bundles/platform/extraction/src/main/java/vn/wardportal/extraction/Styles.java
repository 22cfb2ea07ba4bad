package vn.wardportal.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Paragraph.Face;

/** The fonts that a Word file's styles give to what is written in them. */
final class Styles {

    private static final int MOST = 5_000;

    private final Map<String, Style> styles = new HashMap<>();
    private Face usual = Face.USUAL;
    private String first = "";

    private record Style(Optional<String> basedOn, Face face) {}

    /** Those of a file without any. */
    Styles() {}

    Styles(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("rPrDefault")) {
                usual = face(xml, "rPrDefault").face();
            } else if (xml.starts("style") && styles.size() < MOST) {
                String id = xml.attribute("styleId").orElse("");
                boolean ofParagraphs =
                        xml.attribute("type").filter("paragraph"::equals).isPresent();
                boolean isDefault = xml.attribute("default").filter(Styles::on).isPresent();
                first = ofParagraphs && isDefault ? id : first;
                styles.put(id, face(xml, "style"));
            }
        }
    }

    private static Style face(Xml xml, String until) throws XMLStreamException {
        Optional<String> basedOn = Optional.empty();
        Face face = Face.USUAL;
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.starts("rFonts") || xml.starts("caps")) {
                face = face.under(said(xml));
            }
        }
        return new Style(basedOn, face);
    }

    /** What a tag within a run's properties says of its look. */
    static Face said(Xml xml) {
        if (xml.starts("rFonts")) {
            return new Face(xml.attribute("ascii").or(() -> xml.attribute("hAnsi")), false);
        }
        boolean capitals =
                xml.starts("caps") && xml.attribute("val").map(Styles::on).orElse(true);
        return new Face(Optional.empty(), capitals);
    }

    private static boolean on(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** The look of a paragraph that names no style. */
    Face plain() {
        return first.isEmpty() ? usual : usual.under(of(first));
    }

    /** What a style says itself and by the ones it is based on. */
    Face of(String id) {
        Face face = Face.USUAL;
        Set<String> seen = new HashSet<>();
        for (Optional<String> next = Optional.of(id); next.filter(seen::add).isPresent(); ) {
            Style style = styles.get(next.get());
            if (style == null) {
                break;
            }
            face = style.face().under(face);
            next = style.basedOn();
        }
        return face;
    }
}
