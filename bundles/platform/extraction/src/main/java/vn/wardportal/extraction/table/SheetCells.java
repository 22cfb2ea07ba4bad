package vn.wardportal.extraction.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Spent;
import vn.wardportal.extraction.Xml;

/** The cells of an Excel file as people see them: texts by number, days that are kept as numbers. */
final class SheetCells {

    private static final int MOST_LETTERS = 40_000_000;
    private static final int MOST_TEXTS = 2_000_000;
    private static final int MOST_FORMATS = 10_000;
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22);
    private static final double LAST_DAY = 2_958_465;

    private final Taking taking;
    private final List<String> shared = new ArrayList<>();
    private final Set<Integer> dayStyles = new HashSet<>();
    private boolean since1904;

    SheetCells(Archive archive, Taking taking) throws IOException, XMLStreamException {
        this.taking = taking;
        if (archive.has("xl/sharedStrings.xml")) {
            try (Xml xml = archive.open("xl/sharedStrings.xml")) {
                shared(xml);
            }
        }
        if (archive.has("xl/styles.xml")) {
            try (Xml xml = archive.open("xl/styles.xml")) {
                styles(xml);
            }
        }
        if (archive.has("xl/workbook.xml")) {
            try (Xml xml = archive.open("xl/workbook.xml")) {
                while (xml.next()) {
                    since1904 |= xml.starts("workbookPr")
                            && xml.attribute("date1904")
                                    .filter(value -> value.matches("1|true"))
                                    .isPresent();
                }
            }
        }
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

    private void styles(Xml xml) throws XMLStreamException {
        Set<Integer> days = new HashSet<>(DAYS);
        boolean cells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt") && days.size() < MOST_FORMATS) {
                String code = xml.attribute("formatCode").orElse("").replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "");
                if (code.matches("(?i).*[dy].*")) {
                    days.add(number(xml.attribute("numFmtId").orElse("")));
                }
            } else if (xml.starts("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.starts("xf") && style < MOST_FORMATS) {
                if (days.contains(number(xml.attribute("numFmtId").orElse("")))) {
                    dayStyles.add(style);
                }
                style++;
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
            case "n" -> plain(style, text);
            default -> text;
        };
    }

    private String plain(int style, String text) {
        if (text.isBlank() || text.length() > 40) {
            return text;
        }
        try {
            BigDecimal value = new BigDecimal(text.strip());
            boolean day = dayStyles.contains(style) && value.signum() > 0 && value.doubleValue() < LAST_DAY;
            // 1e1000000 would become a million letters
            return day ? day(value.intValue()) : Math.abs(value.scale()) > 40 ? text : written(value);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** As a spreadsheet shows it: what was reckoned in binary has no tail. */
    private static String written(BigDecimal value) {
        BigDecimal rounded = value.round(new java.math.MathContext(15)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private String day(int serial) {
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return first.plusDays(serial).toString();
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

    private static int number(String text) {
        return text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : -1;
    }

    /** The number of the column that a cell such as {@code B7} stands in, from 0; 0 if it does not say. */
    private static int column(String cell) {
        int column = 0;
        for (int at = 0; at < cell.length() && Character.isUpperCase(cell.charAt(at)); at++) {
            column = Math.min(Taking.MOST_COLUMNS + 2, 26 * column + cell.charAt(at) - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }
}
