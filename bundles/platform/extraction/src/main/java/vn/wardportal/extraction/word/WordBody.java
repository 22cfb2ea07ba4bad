package vn.wardportal.extraction.word;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Xml;

/** Reads the main part of a Word file, block by block. */
final class WordBody {

    final Source source;
    final Set<Loss> losses;

    private final Blocks blocks = new Blocks();
    private String title = "";

    /** Whether something of the text was read: a heading after it is not the title any more. */
    private boolean begun;

    WordBody(Source source, Set<Loss> losses) {
        this.source = source;
        this.losses = losses;
    }

    void read(Xml xml) throws XMLStreamException {
        blocks(xml, "body", blocks);
    }

    /** All blocks up to the end of a tag. */
    void blocks(Xml xml, String until, Blocks into) throws XMLStreamException {
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "p" -> new WordParagraph(this, into).read(xml);
                    case "tbl" -> table(xml, into);
                    case "del", "moveFrom" -> dropped(xml, Loss.REVISIONS);
                    case "Fallback", "sdtPr", "sectPr" -> xml.skip();
                    default -> {
                        // what wraps blocks is opened and closed, and says nothing
                    }
                }
            }
        }
    }

    void dropped(Xml xml, Loss loss) throws XMLStreamException {
        losses.add(loss);
        xml.skip();
    }

    private void table(Xml xml, Blocks into) throws XMLStreamException {
        Grid grid = new Grid();
        begun = true;
        while (xml.next() && !xml.ends("tbl")) {
            if (xml.starts("tr")) {
                grid.row();
            } else if (xml.starts("tblHeader")) {
                grid.head();
            } else if (xml.starts("tc")) {
                cell(xml, grid);
            }
        }
        into.add(grid.html());
    }

    private void cell(Xml xml, Grid grid) throws XMLStreamException {
        int columns = 1;
        boolean goesOn = false;
        Blocks inside = new Blocks();
        while (xml.next() && !xml.ends("tc")) {
            if (xml.starts("gridSpan")) {
                columns = Math.clamp(Looks.number(xml).orElse(1), 1, 99);
            } else if (xml.starts("vMerge")) {
                goesOn = xml.attribute("val").filter("restart"::equals).isEmpty();
            } else if (xml.starts("p")) {
                new WordParagraph(this, inside).read(xml);
            } else if (xml.starts("tbl")) {
                table(xml, inside);
            }
        }
        grid.cell(columns, goesOn, inside.html());
    }

    /** Takes a heading for the title of the whole, if it is one and nothing else was before. */
    boolean taken(int level, String text, Blocks from) {
        boolean isTitle = title.isEmpty() && from == blocks && (level == Looks.TITLE || !begun);
        title = isTitle ? text : title;
        return isTitle;
    }

    void begun() {
        begun = true;
    }

    String title() {
        return title;
    }

    String html() {
        return blocks.html();
    }
}
