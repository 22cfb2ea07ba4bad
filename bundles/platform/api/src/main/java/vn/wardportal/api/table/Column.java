package vn.wardportal.api.table;

import java.util.List;

/**
 * A column of a table that people bring or take away.
 *
 * @param name its lasting name, which JSON files use: {@code code}, {@code source.url} for a value inside an object
 * @param title its head in CSV and Excel files, in Vietnamese; small and capital letters, accents and signs do not count
 * @param meaning what stands in it and in which form, in Vietnamese: a line of the data dictionary
 * @param required whether a file without this column is refused
 * @param also other heads that files of offices give it
 * @param spans whether a merged cell in it is meant for each of its rows, as the days of a week's schedule are; in any other
 *     column rows with merged cells are refused
 */
public record Column(String name, String title, String meaning, boolean required, List<String> also, boolean spans) {

    public Column {
        also = List.copyOf(also);
    }

    /** A column that has one head, and no merged cells. */
    public Column(String name, String title, String meaning, boolean required) {
        this(name, title, meaning, required, List.of(), false);
    }

    /** The same column, which files may also give these heads. */
    public Column called(String... heads) {
        return new Column(name, title, meaning, required, List.of(heads), spans);
    }

    /** The same column, whose merged cells are meant for each of their rows. */
    public Column spanning() {
        return new Column(name, title, meaning, required, also, true);
    }
}
