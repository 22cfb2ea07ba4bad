package vn.wardportal.regulation.coverage;

import java.util.List;

/**
 * The board as words in cells.
 *
 * @param head the day and the counts
 * @param columns what stands above the cells
 * @param rows the cells of each row
 */
public record Table(String head, List<String> columns, List<List<String>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
