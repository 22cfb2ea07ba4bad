package vn.wardportal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was measured, for people to read. */
final class Table {

    private static final int LAST_OF_FIGURES = 3;

    private final List<List<String>> lines = new ArrayList<>(List.of(Row.HEADINGS));

    private final List<String> notes = new ArrayList<>();

    void add(List<Row> rows) {
        rows.stream().map(Row::cells).forEach(lines::add);
    }

    /** Says something below the table. */
    void note(String words) {
        notes.add(words);
    }

    String text() {
        List<Integer> widths =
                IntStream.range(0, Row.HEADINGS.size()).mapToObj(this::width).toList();
        StringBuilder text = new StringBuilder();
        lines.forEach(cells -> text.append(line(cells, widths)).append('\n'));
        notes.forEach(note -> text.append('\n').append(note));
        return text.toString();
    }

    private int width(int column) {
        return lines.stream()
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
    }

    /** Words begin under each other, figures end so. */
    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String gap = " ".repeat(widths.get(column) - cell.length());
            boolean figure = column > 0 && column <= LAST_OF_FIGURES;
            line.append(figure ? gap + cell : cell + gap).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
