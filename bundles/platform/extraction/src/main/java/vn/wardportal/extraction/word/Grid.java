package vn.wardportal.extraction.word;

import java.util.ArrayList;
import java.util.List;

/** A table while it is read; cells that go on from the row above become one with theirs. */
final class Grid {

    private final List<Row> rows = new ArrayList<>();

    private record Row(boolean head, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param column where it begins
     * @param columns how many it spans
     * @param goesOn whether it is the lower part of the cell above
     * @param html what is in it
     */
    private record Cell(int column, int columns, boolean goesOn, String html) {}

    void row() {
        rows.add(new Row(false, new ArrayList<>()));
    }

    /** The row is repeated on each page: it is a head. */
    void head() {
        if (!rows.isEmpty()) {
            rows.set(rows.size() - 1, new Row(true, rows.getLast().cells()));
        }
    }

    void cell(int columns, boolean goesOn, String html) {
        if (rows.isEmpty()) {
            row();
        }
        List<Cell> cells = rows.getLast().cells();
        int column =
                cells.isEmpty() ? 0 : cells.getLast().column() + cells.getLast().columns();
        cells.add(new Cell(column, columns, goesOn, html));
    }

    String html() {
        StringBuilder html = new StringBuilder("<table>");
        boolean head = !rows.isEmpty() && rows.getFirst().head() && rows.size() > 1;
        for (int at = 0; at < rows.size(); at++) {
            html.append(at == 0 ? (head ? "<thead>" : "<tbody>") : "");
            row(at, html);
            html.append(at == 0 && head ? "</thead><tbody>" : "");
        }
        return rows.isEmpty() ? "" : html.append("</tbody></table>").toString();
    }

    private void row(int at, StringBuilder html) {
        html.append("<tr>");
        for (Cell cell : rows.get(at).cells()) {
            if (!cell.goesOn() || at == 0) {
                int height = height(at, cell);
                html.append("<td")
                        .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                        .append(height > 1 ? " rowspan=\"" + height + "\"" : "")
                        .append('>')
                        .append(cell.html())
                        .append("</td>");
            }
        }
        html.append("</tr>");
    }

    private int height(int row, Cell cell) {
        int below = row + 1;
        while (below < rows.size() && goesOn(rows.get(below), cell.column())) {
            below++;
        }
        return below - row;
    }

    private static boolean goesOn(Row row, int column) {
        return row.cells().stream().anyMatch(cell -> cell.column() == column && cell.goesOn());
    }
}
