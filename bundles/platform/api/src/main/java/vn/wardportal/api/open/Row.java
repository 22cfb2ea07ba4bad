package vn.wardportal.api.open;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a dataset.
 *
 * @param number its place in the order of rows, which stays
 * @param key what it is asked for by: part of an address
 * @param values by column; what it has not got is missing
 */
public record Row(long number, String key, Map<String, Object> values) {

    /** A row that has nothing yet. */
    public static Row of(long number, String key) {
        return new Row(number, key, Map.of());
    }

    /** The same row with one value more. */
    public Row with(String column, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(column, value);
        return new Row(number, key, more);
    }

    /** The same row, with that value if there is one. */
    public Row with(String column, Optional<?> value) {
        return value.<Row>map(present -> with(column, (Object) present)).orElse(this);
    }
}
