package vn.wardportal.api.table;

import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param number where it stands: the line of a CSV file, the row of a sheet, the how manieth of a JSON file, from 1
 * @param cells its texts by the columns' lasting names, composed Unicode without white space at the ends; blank ones are
 *     left out
 * @param parts tables inside the row, which only JSON has, by the columns' lasting names
 */
public record Row(int number, Map<String, String> cells, Map<String, List<Row>> parts) {

    public Row {
        cells = Map.copyOf(cells);
        parts = Map.copyOf(parts);
    }

    /** What the column says; empty if nothing. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The rows inside that column; none if there are none. */
    public List<Row> rows(String column) {
        return parts.getOrDefault(column, List.of());
    }
}
