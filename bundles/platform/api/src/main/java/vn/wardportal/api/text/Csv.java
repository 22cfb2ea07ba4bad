package vn.wardportal.api.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a table that opens in a spreadsheet and runs nothing there. */
public final class Csv {

    /** Tells a spreadsheet that the text is UTF-8; it comes first. */
    public static final String MARK = "\uFEFF";

    private Csv() {}

    /** A line of these cells. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that begins like a formula gets an apostrophe, which makes it text. */
    private static String cell(String text) {
        boolean formula = Stream.of("=", "+", "-", "@").anyMatch(text.stripLeading()::startsWith)
                || Stream.of("\t", "\r", "\n").anyMatch(text::startsWith);
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
