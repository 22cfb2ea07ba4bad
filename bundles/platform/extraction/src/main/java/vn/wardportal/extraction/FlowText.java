package vn.wardportal.extraction;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.document.Content.Where;
import vn.wardportal.extraction.Paragraph.Face;

/** Reads PowerPoint and OpenDocument files, whose texts are paragraphs as well. */
final class FlowText {

    private static final int MOST_STYLES = 20_000;

    private final Archive archive;
    private final Gathering gathering;
    private final Map<String, Face> styles = new HashMap<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();

    FlowText(Archive archive, Gathering gathering) {
        this.archive = archive;
        this.gathering = gathering;
    }

    void slides() throws IOException, XMLStreamException {
        for (String name : archive.parts()) {
            try (Xml xml = archive.open(name)) {
                if (xml.next() && xml.starts()) {
                    switch (xml.name()) {
                        case "sld" -> slide(xml, Where.SLIDE, name.replaceAll("\\D", ""));
                        case "notes" -> slide(xml, Where.NOTE, name.replaceAll("\\D", ""));
                        case "coreProperties" -> Properties.author(xml, gathering);
                        default -> {
                            // masters, layouts and the like
                        }
                    }
                }
            }
        }
    }

    private void slide(Xml xml, Where where, String number) throws XMLStreamException {
        Paragraph paragraph = new Paragraph(number, Face.USUAL);
        while (xml.next()) {
            if (xml.starts("p")) {
                paragraph = new Paragraph(number, Face.USUAL);
            } else if (xml.ends("p")) {
                gathering.add(where, number, paragraph.text(), paragraph.fonts());
                paragraph = new Paragraph(number, Face.USUAL);
            } else if (xml.starts("r")) {
                paragraph.run();
            } else if (xml.starts("latin")) {
                paragraph.run(new Face(xml.attribute("typeface"), false));
            } else if (xml.starts("t")) {
                text(xml, paragraph);
            } else if (xml.starts("br")) {
                paragraph.add("\n");
            }
        }
    }

    private static void text(Xml xml, Paragraph paragraph) throws XMLStreamException {
        while (xml.next() && !xml.ends("t")) {
            if (xml.text()) {
                paragraph.add(xml.words());
            }
        }
    }

    void openDocument() throws IOException, XMLStreamException {
        try (Xml xml = archive.open("content.xml")) {
            flow(xml, Where.PARAGRAPH);
        }
        if (archive.has("styles.xml")) {
            try (Xml xml = archive.open("styles.xml")) {
                flow(xml, Where.HEADER);
            }
        }
        if (archive.has("meta.xml")) {
            try (Xml xml = archive.open("meta.xml")) {
                Properties.author(xml, gathering);
            }
        }
    }

    private void flow(Xml xml, Where where) throws XMLStreamException {
        int count = 0;
        open.clear();
        Deque<Face> before = new ArrayDeque<>();
        while (xml.next()) {
            if (xml.starts("style")) {
                style(xml);
            } else if (xml.starts("p") || xml.starts("h")) {
                open.push(new Paragraph(Integer.toString(++count), face(xml)));
            } else if ((xml.ends("p") || xml.ends("h")) && !open.isEmpty()) {
                Paragraph done = open.pop();
                gathering.add(where, done.at, done.text(), done.fonts());
            } else if (!open.isEmpty()) {
                inside(xml, open.peek(), before);
            }
        }
    }

    private void inside(Xml xml, Paragraph paragraph, Deque<Face> before) {
        if (xml.text()) {
            paragraph.add(xml.words());
        } else if (xml.starts("span")) {
            before.push(face(xml));
            looks(paragraph, before);
        } else if (xml.ends("span") && !before.isEmpty()) {
            before.pop();
            looks(paragraph, before);
        } else if (xml.starts("tab") || xml.starts("s")) {
            paragraph.add(" ");
        } else if (xml.starts("line-break")) {
            paragraph.add("\n");
        }
    }

    private static void looks(Paragraph paragraph, Deque<Face> spans) {
        paragraph.run();
        spans.descendingIterator().forEachRemaining(paragraph::run);
    }

    private Face face(Xml xml) {
        return xml.attribute("style-name").map(styles::get).orElse(Face.USUAL);
    }

    private void style(Xml xml) throws XMLStreamException {
        String name = xml.attribute("name").orElse("");
        Optional<String> parent = xml.attribute("parent-style-name");
        Face face = parent.map(styles::get).orElse(Face.USUAL);
        while (xml.next() && !xml.ends("style")) {
            if (xml.starts("text-properties")) {
                face = face.under(new Face(
                        xml.attribute("font-name").or(() -> xml.attribute("font-family")),
                        xml.attribute("text-transform")
                                .filter("uppercase"::equals)
                                .isPresent()));
            }
        }
        if (styles.size() < MOST_STYLES) {
            styles.put(name, face);
        }
    }
}
