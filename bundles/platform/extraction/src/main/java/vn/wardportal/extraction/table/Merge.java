package vn.wardportal.extraction.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.wardportal.extraction.table.SheetCells.Cell;

/** Cells of an Excel file that are one; what they say stands in the first of them. */
final class Merge {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,9}):([A-Z]{1,3})(\\d{1,9})");
    private static final Cell EMPTY = new Cell("", "", "");

    private final String name;
    private final int first;
    private final int last;
    private final int left;
    private final int right;
    private Cell said = EMPTY;

    private Merge(String name, int first, int last, int left, int right) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.left = left;
        this.right = right;
    }

    static Optional<Merge> of(String name) {
        Matcher range = RANGE.matcher(name);
        return range.matches()
                ? Optional.of(new Merge(
                        name,
                        Integer.parseInt(range.group(2)),
                        Integer.parseInt(range.group(4)),
                        SheetCells.column(range.group(1)),
                        SheetCells.column(range.group(3))))
                : Optional.empty();
    }

    /** As the file says it: {@code A3:A5}. */
    String name() {
        return name;
    }

    /** Its first row. */
    int first() {
        return first;
    }

    /** Its first column, from 0. */
    int left() {
        return left;
    }

    /** Its columns, as far as any is read. */
    IntStream columns() {
        return IntStream.rangeClosed(left, Math.min(right, Taking.MOST_COLUMNS));
    }

    boolean covers(int row) {
        return first <= row && row <= last;
    }

    /** Keeps what its first row says, and says it in the others; what is wrong with the cell is wrong in each of them. */
    void spread(int row, List<Cell> cells) {
        if (row == first) {
            said = left < cells.size() ? cells.get(left) : EMPTY;
        } else if (!said.equals(EMPTY)) {
            while (cells.size() <= left) {
                cells.add(EMPTY);
            }
            cells.set(left, said);
        }
    }
}
