package vn.wardportal.extraction.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Archive;
import vn.wardportal.extraction.Xml;

/** The numbers of an Excel file as people see them: some are days or times of a day, which only their format tells. */
final class SheetNumbers {

    private static final int MOST_FORMATS = 10_000;
    private static final int MOST_DIGITS = 40;
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21);
    private static final int MINUTES = 24 * 60;
    private static final double LAST_DAY = 2_958_465;

    private final Set<Integer> dayStyles = new HashSet<>();
    private final Set<Integer> timeStyles = new HashSet<>();
    private boolean since1904;

    SheetNumbers(Archive archive) throws IOException, XMLStreamException {
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

    private void styles(Xml xml) throws XMLStreamException {
        Set<Integer> days = new HashSet<>(DAYS);
        Set<Integer> times = new HashSet<>(TIMES);
        boolean cells = false;
        int style = 0;
        while (xml.next()) {
            if (xml.starts("numFmt") && days.size() + times.size() < MOST_FORMATS) {
                String code = xml.attribute("formatCode").orElse("").replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "");
                int format = SheetCells.number(xml.attribute("numFmtId").orElse(""));
                if (code.matches("(?i).*[dy].*")) {
                    days.add(format);
                } else if (code.matches("(?i).*h.*")) {
                    times.add(format);
                }
            } else if (xml.starts("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.starts("xf") && style < MOST_FORMATS) {
                int format = SheetCells.number(xml.attribute("numFmtId").orElse(""));
                if (days.contains(format)) {
                    dayStyles.add(style);
                } else if (times.contains(format)) {
                    timeStyles.add(style);
                }
                style++;
            }
        }
    }

    /** The number as it is shown in that style; a text that is none stays. */
    String shown(int style, String text) {
        if (text.isBlank() || text.length() > MOST_DIGITS) {
            return text;
        }
        try {
            BigDecimal value = new BigDecimal(text.strip());
            boolean day = dayStyles.contains(style) && value.signum() > 0 && value.doubleValue() < LAST_DAY;
            if (timeStyles.contains(style)
                    && value.signum() >= 0
                    && value.compareTo(BigDecimal.ONE) < 0
                    && value.scale() <= MOST_DIGITS) {
                return time(value.doubleValue());
            }
            // 1e1000000 would become a million letters
            return day ? day(value.intValue()) : Math.abs(value.scale()) > MOST_DIGITS ? text : written(value);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** As a spreadsheet shows it: what was reckoned in binary has no tail. */
    private static String written(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(15)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private static String time(double part) {
        return LocalTime.ofSecondOfDay(Math.round(part * MINUTES) % MINUTES * 60)
                .toString();
    }

    private String day(int serial) {
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return first.plusDays(serial).toString();
    }
}
