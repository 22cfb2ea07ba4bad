package vn.wardportal.schedules.week;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a pasted sheet holds what. */
final class Columns {

    /** As the sheet of the editor has them, and most offices do. */
    static final Columns USUAL = usual();

    private static final int ENOUGH = 3;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** Whether the cells are the heads of columns. */
    static boolean isHead(List<String> cells) {
        return of(cells).places.size() >= ENOUGH;
    }

    static Columns of(List<String> heads) {
        Columns columns = new Columns();
        for (int place = 0; place < heads.size(); place++) {
            int at = place;
            Column.headed(heads.get(place)).ifPresent(column -> columns.places.putIfAbsent(column, at));
        }
        return columns;
    }

    private static Columns usual() {
        Columns columns = new Columns();
        int place = 0;
        for (Column column : Column.values()) {
            if (column != Column.SESSION) {
                columns.places.put(column, place++);
            }
        }
        return columns;
    }

    /** The cell; empty if the sheet has no such column, or the line ends before it. */
    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
