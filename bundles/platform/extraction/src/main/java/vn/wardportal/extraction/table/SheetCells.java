package vn.wardportal.extraction.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Spent;
import vn.wardportal.extraction.Xml;

/** The cells of an Excel file as people see them. */
final class SheetCells {

    private static final int MOST_LETTERS = 40_000_000;
    private static final int MOST_TEXTS = 2_000_000;

    private final Taking taking;
    private final List<String> shared = new ArrayList<>();
    private final SheetNumbers numbers;

    SheetCells(Archive archive, Taking taking) throws IOException, XMLStreamException {
        this.taking = taking;
        if (archive.has("xl/sharedStrings.xml")) {
            try (Xml xml = archive.open("xl/sharedStrings.xml")) {
                shared(xml);
            }
        }
        this.numbers = new SheetNumbers(archive);
    }

    /**
     * A cell.
     *
     * @param name as people call it: {@code B7}
     * @param text what it shows
     * @param trouble {@code formula} or {@code error} if it cannot be taken
     */
    record Cell(String name, String text, String trouble) {}

    private void shared(Xml xml) throws XMLStreamException {
        long letters = 0;
        while (xml.next()) {
            if (xml.starts("si")) {
                String text = texts(xml, "si");
                letters += text.length();
                shared.add(text);
                if (letters > MOST_LETTERS || shared.size() > MOST_TEXTS) {
                    throw new Spent("too many texts");
                }
            }
        }
    }

    /** The cells of the row that begins here; those that the file leaves out are empty. */
    List<Cell> row(Xml xml) throws XMLStreamException {
        List<Cell> row = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String name = xml.attribute("r").orElse("");
                int at = Math.max(row.size(), column(name));
                Cell cell = cell(xml, name);
                while (row.size() < Math.min(at, Taking.MOST_COLUMNS)) {
                    row.add(new Cell("", "", ""));
                }
                // sheets are often formatted far beyond what is written in them
                if (at <= Taking.MOST_COLUMNS
                        && !(row.size() == Taking.MOST_COLUMNS && cell.text().isBlank())) {
                    row.add(cell);
                }
            }
        }
        while (!row.isEmpty()
                && row.getLast().text().isBlank()
                && row.getLast().trouble().isEmpty()) {
            row.removeLast();
        }
        return row;
    }

    private Cell cell(Xml xml, String name) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = number(xml.attribute("s").orElse(""));
        boolean formula = false;
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
                xml.skip();
            } else if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("v") || xml.starts("t")) {
                words(xml, text);
            }
        }
        String trouble = formula ? "formula" : type.equals("e") ? "error" : "";
        return new Cell(name, shown(type, style, text.toString()), trouble);
    }

    private String shown(String type, int style, String text) {
        return switch (type) {
            case "s" -> named(text);
            case "b" -> text.equals("1") ? "Có" : "Không";
            case "n" -> numbers.shown(style, text);
            default -> text;
        };
    }

    private String named(String number) {
        int at = number(number);
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    private String texts(Xml xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                words(xml, text);
            }
        }
        taking.budget.time();
        return text.toString();
    }

    /** One letter more than a cell may have, so that it is found to be too long. */
    private static void words(Xml xml, StringBuilder text) throws XMLStreamException {
        String end = xml.name();
        while (xml.next() && !xml.ends(end)) {
            if (xml.text() && text.length() <= Taking.MOST_LETTERS) {
                text.append(xml.words());
            }
        }
    }

    /** A number of some place in the file; -1 if it is none. */
    static int number(String text) {
        return text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : -1;
    }

    /** The number of the column that a cell such as {@code B7} stands in, from 0; 0 if it does not say. */
    static int column(String cell) {
        int column = 0;
        for (int at = 0; at < cell.length() && Character.isUpperCase(cell.charAt(at)); at++) {
            column = Math.min(Taking.MOST_COLUMNS + 2, 26 * column + cell.charAt(at) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }
}
