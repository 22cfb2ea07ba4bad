package vn.wardportal.extraction.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Xml;

/** Reads what is drawn at a place of the text: pictures, and boxes with text in them. */
final class Drawing {

    private final WordBody body;
    private final Source source;
    private final List<String> found = new ArrayList<>();
    private String seen = "";
    private boolean known;

    Drawing(WordBody body) {
        this.body = body;
        this.source = body.source;
    }

    /** What of it can be shown, as HTML. */
    List<String> read(Xml xml) throws XMLStreamException {
        String until = xml.name();
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts()) {
                part(xml);
            }
        }
        if (!known) {
            body.losses.add(Loss.DRAWINGS);
        }
        return found;
    }

    private void part(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "docPr", "cNvPr", "shape" -> seen = seen.isEmpty() ? words(xml) : seen;
            case "blip", "imagedata" -> picture(xml);
            case "txbxContent" -> {
                Blocks box = new Blocks();
                body.blocks(xml, "txbxContent", box);
                found.add(box.html());
                known = true;
            }
            case "Fallback" -> xml.skip();
            default -> {
                // frames and places
            }
        }
    }

    private static String words(Xml xml) {
        return xml.attribute("descr").or(() -> xml.attribute("alt")).orElse("");
    }

    private void picture(Xml xml) {
        if (xml.attribute("link").isPresent() && xml.attribute("embed").isEmpty()) {
            body.losses.add(Loss.OUTSIDE_PICTURES);
            known = true;
            return;
        }
        Optional<String> part =
                xml.attribute("embed").or(() -> xml.attribute("id")).flatMap(source.relations()::inside);
        part.map(name -> source.pictures().html(name, seen)).ifPresent(found::add);
        known |= part.isPresent();
    }
}
