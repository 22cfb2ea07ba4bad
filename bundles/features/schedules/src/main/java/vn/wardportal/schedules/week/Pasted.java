package vn.wardportal.schedules.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.RowMistakes.Cell;

/**
 * What was pasted from a spreadsheet.
 *
 * @param rows the lines that were understood
 * @param left those that were not, as they were pasted
 */
public record Pasted(List<Row> rows, List<Left> left) {

    private static final int MOST = 300;

    public Pasted {
        rows = List.copyOf(rows);
        left = List.copyOf(left);
    }

    /**
     * A line that was not understood.
     *
     * @param text its cells with tabs between
     * @param why message key of what is wrong
     */
    public record Left(String text, String why) {}

    /** Reads the lines, as part of the week that begins on that Monday. */
    public static Pasted of(String text, LocalDate monday) {
        List<Row> rows = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        Columns columns = Columns.USUAL;
        String day = "";
        for (List<String> cells : Cells.of(text)) {
            if (Columns.isHead(cells)) {
                columns = Columns.of(cells);
                continue;
            }
            Row row = row(columns, cells, day).clean();
            boolean dated = Days.of(row.day(), monday).isPresent();
            day = dated ? row.day() : day;
            Map<Cell, String> mistakes = RowMistakes.of(row, monday);
            if (row.isBlank() && !dated) {
                left.add(new Left(String.join("\t", cells), "schedules.mistake.day"));
            } else if (rows.size() + left.size() >= MOST) {
                left.add(new Left(String.join("\t", cells), "schedules.mistake.tooMany"));
            } else if (!mistakes.isEmpty()) {
                left.add(new Left(
                        String.join("\t", cells), mistakes.values().iterator().next()));
            } else if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new Pasted(rows, left);
    }

    /** Cells that were merged with those above are empty: the day goes on. */
    private static Row row(Columns columns, List<String> cells, String above) {
        String day = columns.cell(cells, Column.DAY);
        String hours = columns.cell(cells, Column.SESSION) + " " + columns.cell(cells, Column.HOURS);
        String seen = columns.cell(cells, Column.INTERNAL).strip().toLowerCase(Locale.ROOT);
        Matter matter = new Matter(
                columns.cell(cells, Column.CONTENT),
                columns.cell(cells, Column.CHAIR),
                columns.cell(cells, Column.PARTICIPANTS),
                columns.cell(cells, Column.PLACE),
                columns.cell(cells, Column.UNIT));
        boolean internal = seen.startsWith("nội bộ") || seen.equals("x");
        return new Row("", day.isBlank() ? above : day, hours, matter, internal, Status.ON, "");
    }
}
