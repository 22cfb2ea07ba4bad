package vn.wardportal.extraction;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.extraction.Paragraph.Face;

/**
 * Reads a Word file, with the font of every run. Whatever part has text is read, wherever the file keeps it; text that was
 * struck out with changes tracked is still in the file and counts.
 */
final class WordText {

    private static final Map<String, Where> PARTS = Map.of(
            "document", Where.PARAGRAPH,
            "hdr", Where.HEADER,
            "ftr", Where.FOOTER,
            "footnotes", Where.NOTE,
            "endnotes", Where.NOTE,
            "comments", Where.COMMENT);

    private final Archive archive;
    private final Gathering gathering;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private Styles styles = new Styles();
    private boolean inRun;

    WordText(Archive archive, Gathering gathering) {
        this.archive = archive;
        this.gathering = gathering;
    }

    void read() throws IOException, XMLStreamException {
        if (archive.has("word/styles.xml")) {
            try (Xml xml = archive.open("word/styles.xml")) {
                styles = new Styles(xml);
            }
        }
        boolean found = false;
        for (String name : archive.parts()) {
            try (Xml xml = archive.open(name)) {
                found |= part(xml);
            }
        }
        if (!found) {
            throw new IOException("There is no document in it");
        }
    }

    /** Whether it is the main part. */
    private boolean part(Xml xml) throws XMLStreamException {
        if (!xml.next() || !xml.starts()) {
            return false;
        }
        Where where = PARTS.get(xml.name());
        if (where != null) {
            int count = 0;
            open.clear();
            while (xml.next()) {
                count += xml.starts("p") ? 1 : 0;
                step(xml, where, count);
            }
        } else if (xml.name().equals("coreProperties")) {
            Properties.author(xml, gathering);
        }
        return where == Where.PARAGRAPH;
    }

    private void step(Xml xml, Where where, int count) throws XMLStreamException {
        if (xml.starts("Fallback")) {
            // says again what the choice before it said
            xml.skip();
        } else if (xml.starts("p")) {
            open.push(new Paragraph(Integer.toString(count), styles.plain()));
            inRun = false;
        } else if (xml.ends("p") && !open.isEmpty()) {
            Paragraph done = open.pop();
            gathering.add(where, done.at, done.text(), done.fonts());
        } else if (!open.isEmpty()) {
            inside(xml, open.peek());
        }
    }

    private void inside(Xml xml, Paragraph paragraph) throws XMLStreamException {
        if (xml.starts()) {
            switch (xml.name()) {
                case "pStyle" -> xml.attribute("val").map(styles::of).ifPresent(paragraph::style);
                case "r" -> {
                    inRun = true;
                    paragraph.run();
                }
                case "rStyle" ->
                    look(paragraph, xml.attribute("val").map(styles::of).orElse(Face.USUAL));
                case "rFonts", "caps" -> look(paragraph, Styles.said(xml));
                case "t", "delText" -> text(xml, paragraph);
                case "tab" -> space(paragraph, " ");
                case "br", "cr" -> space(paragraph, "\n");
                case "noBreakHyphen" -> paragraph.add("-");
                default -> {
                    // its children are looked at
                }
            }
        } else if (xml.ends("r")) {
            inRun = false;
        }
    }

    /** The properties of a paragraph's own mark are those of no letter. */
    private void look(Paragraph paragraph, Face face) {
        if (inRun) {
            paragraph.run(face);
        }
    }

    /** Tabs are also named where the places for them are set. */
    private void space(Paragraph paragraph, String space) {
        if (inRun) {
            paragraph.add(space);
        }
    }

    private static void text(Xml xml, Paragraph paragraph) throws XMLStreamException {
        String end = xml.name();
        while (xml.next() && !xml.ends(end)) {
            if (xml.text()) {
                paragraph.add(xml.words());
            }
        }
    }
}
