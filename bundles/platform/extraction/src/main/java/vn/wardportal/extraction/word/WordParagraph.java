package vn.wardportal.extraction.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Xml;

/** Reads one paragraph: what it says, what it is, and the pictures and boxes that hang on it. */
final class WordParagraph {

    private static final int NO_OUTLINE = 9;

    private final WordBody body;
    private final Blocks into;
    private final Source source;
    private final Line line = new Line();
    private final List<String> after = new ArrayList<>();
    private final Links links = new Links();
    private String style = "";
    private Optional<Integer> outline = Optional.empty();
    private Optional<Integer> list = Optional.empty();
    private int depth;
    private Marks usual;
    private Marks marks;
    private boolean inRun;

    WordParagraph(WordBody body, Blocks into) {
        this.body = body;
        this.into = into;
        this.source = body.source;
        this.usual = source.looks().usual();
        this.marks = usual;
    }

    void read(Xml xml) throws XMLStreamException {
        while (xml.next() && !xml.ends("p")) {
            if (xml.starts()) {
                boolean known = inRun ? inRun(xml) : outside(xml);
                if (!known) {
                    anywhere(xml);
                }
            } else if (xml.ends("r")) {
                inRun = false;
            } else if (xml.ends("hyperlink") || xml.ends("fldSimple")) {
                links.endTag();
            }
        }
        end();
    }

    private boolean outside(Xml xml) {
        switch (xml.name()) {
            case "pStyle" -> {
                style = Looks.value(xml);
                usual = usual.over(source.looks().marks(style));
            }
            case "outlineLvl" -> outline = Looks.number(xml);
            case "numId" -> list = Looks.number(xml);
            case "ilvl" -> depth = Looks.number(xml).orElse(0);
            case "r" -> {
                inRun = true;
                marks = usual;
            }
            case "hyperlink" -> links.tag(xml.attribute("id").flatMap(source.relations()::outside));
            case "fldSimple" -> {
                links.field("begin");
                links.says(xml.attribute("instr").orElse(""));
                links.field("separate");
                links.tag(links.address());
                links.field("end");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inRun(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "rStyle" -> marks = marks.over(source.looks().marks(Looks.value(xml)));
            case "b", "i", "vertAlign", "rFonts" -> marks = marks.with(xml);
            case "t" -> add(Html.escaped(text(xml)));
            case "tab" -> add(" ");
            case "br" -> add(xml.attribute("type").isPresent() ? " " : "<br>");
            case "cr" -> add("<br>");
            case "noBreakHyphen" -> add("-");
            case "fldChar" -> links.field(xml.attribute("fldCharType").orElse(""));
            case "instrText" -> links.says(text(xml));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void anywhere(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "drawing", "pict" -> after.addAll(new Drawing(body).read(xml));
            case "object" -> body.dropped(xml, Loss.OBJECTS);
            case "oMath", "oMathPara" -> body.dropped(xml, Loss.EQUATIONS);
            case "del", "moveFrom" -> body.dropped(xml, Loss.REVISIONS);
            case "footnoteReference", "endnoteReference" -> body.losses.add(Loss.NOTES);
            case "commentReference" -> body.losses.add(Loss.COMMENTS);
            case "Fallback", "sectPr", "sdtPr", "pPrChange", "rPrChange" -> xml.skip();
            default -> {
                // what wraps letters says nothing itself
            }
        }
    }

    private static String text(Xml xml) throws XMLStreamException {
        String end = xml.name();
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(end)) {
            text.append(xml.text() ? xml.words() : "");
        }
        return text.toString();
    }

    private void add(String html) {
        line.add(source.budget().taken(html), marks, links.address());
    }

    private void end() {
        source.budget().part();
        if (line.oldFont()) {
            body.losses.add(Loss.OLD_FONT);
        }
        if (!line.blank() && !source.looks().contents(style)) {
            said();
        }
        after.forEach(into::after);
    }

    private void said() {
        Optional<Integer> heading = outline.isPresent()
                ? outline.filter(level -> level < NO_OUTLINE).map(level -> level + 1)
                : source.looks().heading(style);
        Optional<Numbering.At> at = list.map(number -> new Numbering.At(number, depth))
                .or(() -> source.looks().list(style))
                .filter(source.numbering()::known);
        boolean item =
                at.isPresent() && heading.isEmpty() && !source.numbering().spoken(at.get());
        String label = at.map(source.numbering()::label).orElse("");
        if (item) {
            into.item(at.get().level(), source.numbering().ordered(at.get()), line.html());
        } else {
            block(heading, label.isBlank() ? "" : label.strip() + " ");
        }
        body.begun();
    }

    private void block(Optional<Integer> heading, String label) {
        if (heading.isPresent() && body.taken(heading.get(), label + line.text(), into)) {
            return;
        }
        String tag = heading.map(level -> "h" + Math.clamp(level, 1, 6)).orElse("p");
        into.add("<" + tag + ">" + Html.escaped(label) + line.html() + "</" + tag + ">");
    }
}
