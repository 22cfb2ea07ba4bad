package vn.wardportal.api.table;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param heads its columns as it names them, each with the one of the layout that it is; absent if it is not taken
 * @param rows how many rows were handed over
 * @param faults the rows that were not, and why; no more than a thousand of them
 * @param refused how many rows were not handed over
 * @param whole whether the file was read to its end: if not, what it lacks may stand in the rest
 */
public record Reading(List<Head> heads, int rows, List<Fault> faults, int refused, boolean whole) {

    public Reading {
        heads = List.copyOf(heads);
        faults = List.copyOf(faults);
    }

    /**
     * A column of a file.
     *
     * @param name what the file calls it
     * @param column what it is
     */
    public record Head(String name, Optional<Column> column) {}
}
