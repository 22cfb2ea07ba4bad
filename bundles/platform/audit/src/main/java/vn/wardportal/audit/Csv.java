package vn.wardportal.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;

/** Entries as lines of a table that opens in a spreadsheet and runs nothing there. */
final class Csv {

    /** Tells a spreadsheet that the text is UTF-8. */
    static final String MARK = "\uFEFF";

    private Csv() {}

    static String line(Entry entry, ActionTitles titles) {
        Act act = entry.act();
        return line(List.of(
                Long.toString(entry.number()),
                Dates.time(act.at()),
                act.login(),
                act.name(),
                titles.title(act.action()),
                act.object(),
                act.summary(),
                entry.hash()));
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that begins like a formula gets an apostrophe, which makes it text. */
    private static String cell(String text) {
        boolean formula = Stream.of("=", "+", "-", "@", "\t", "\r").anyMatch(text::startsWith);
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
