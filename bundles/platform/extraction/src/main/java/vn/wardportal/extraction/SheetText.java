package vn.wardportal.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.api.document.Content.Where;

/** Reads an Excel file, row by row; what formulas came to, never the formulas. */
final class SheetText {

    private static final String BETWEEN = " | ";
    private static final int MOST_COLUMNS = 200;

    private final Archive archive;
    private final Gathering gathering;
    private final List<String> shared = new ArrayList<>();

    SheetText(Archive archive, Gathering gathering) {
        this.archive = archive;
        this.gathering = gathering;
    }

    void read() throws IOException, XMLStreamException {
        if (archive.has("xl/sharedStrings.xml")) {
            try (Xml xml = archive.open("xl/sharedStrings.xml")) {
                shared(xml);
            }
        }
        int sheet = 0;
        for (String name : archive.parts().stream()
                // the sheets first; sheet10 comes after sheet9
                .sorted(Comparator.comparing((String part) -> !part.contains("worksheets/"))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList()) {
            try (Xml xml = archive.open(name)) {
                if (xml.next() && xml.starts()) {
                    switch (xml.name()) {
                        case "worksheet" -> sheet(xml, ++sheet);
                        case "comments" -> comments(xml);
                        case "coreProperties" -> Properties.author(xml, gathering);
                        default -> {
                            // formats, themes and the like
                        }
                    }
                }
            }
        }
    }

    /** The texts that cells name by number; they count where they are used, too. */
    private void shared(Xml xml) throws XMLStreamException {
        int letters = 0;
        while (xml.next()) {
            if (xml.starts("si")) {
                shared.add(texts(xml, "si"));
                letters += shared.getLast().length();
                if (letters > Budget.MOST_LETTERS || shared.size() > Budget.MOST_PARTS) {
                    throw new Spent("too many texts");
                }
            }
        }
    }

    private static String texts(Xml xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t") || xml.starts("v")) {
                String end = xml.name();
                while (xml.next() && !xml.ends(end)) {
                    text.append(xml.text() && text.length() < Budget.MOST_LETTERS ? xml.words() : "");
                }
            }
        }
        return text.toString();
    }

    private void sheet(Xml xml, int sheet) throws XMLStreamException {
        int row = 0;
        int column = 0;
        StringBuilder cells = new StringBuilder();
        while (xml.next()) {
            if (xml.starts("row")) {
                row++;
                column = 0;
                cells.setLength(0);
            } else if (xml.starts("c")) {
                String type = xml.attribute("t").orElse("n");
                String name = xml.attribute("r").orElse("");
                String text = texts(xml, "c");
                // empty cells are left out of the file, and have their place all the same
                int at = Math.max(column, column(name));
                cells.append(BETWEEN.repeat(at - column + (column == 0 ? 0 : 1)))
                        .append(type.equals("s") ? named(text) : text);
                column = at + 1;
                if (cells.length() > Budget.MOST_LETTERS) {
                    throw new Spent("a row is too long");
                }
            } else if (xml.ends("row")) {
                gathering.add(Where.ROW, sheet + "!" + row, cells.toString());
            }
        }
    }

    /** The number of the column that a cell such as {@code B7} stands in, from 0; 0 if it does not say. */
    private static int column(String cell) {
        int column = 0;
        for (int at = 0; at < cell.length() && Character.isUpperCase(cell.charAt(at)); at++) {
            column = Math.min(MOST_COLUMNS, 26 * column + cell.charAt(at) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    private String named(String number) {
        try {
            int at = Integer.parseInt(number.strip());
            return at >= 0 && at < shared.size() ? shared.get(at) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void comments(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("comment")) {
                String cell = xml.attribute("ref").orElse("");
                gathering.add(Where.COMMENT, cell, texts(xml, "comment"));
            }
        }
    }
}
