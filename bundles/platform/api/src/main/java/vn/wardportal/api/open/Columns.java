package vn.wardportal.api.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.wardportal.api.open.Column.Type;

/**
 * The columns of a dataset, each with how its value is found in what a row is made of. Never changed: {@link #and} gives
 * another.
 *
 * @param <T> what a row is made of
 */
public final class Columns<T> {

    private final ToLongFunction<? super T> number;
    private final Function<? super T, String> key;
    private final List<Reading<T>> readings;

    private Columns(ToLongFunction<? super T> number, Function<? super T, String> key, List<Reading<T>> readings) {
        this.number = number;
        this.key = key;
        this.readings = readings;
    }

    /**
     * No columns yet.
     *
     * @param number the place in the order of rows, which stays
     * @param key what a row is asked for by: part of an address
     */
    public static <T> Columns<T> of(ToLongFunction<? super T> number, Function<? super T, String> key) {
        return new Columns<>(number, key, List.of());
    }

    /**
     * These, and one more at the end.
     *
     * @param name see {@link Column#name}
     * @param type see {@link Column#type}
     * @param meaning see {@link Column#meaning}
     * @param value of the column's type, or an {@code Optional} of it; an empty one or an empty text is left out of the row
     */
    public Columns<T> and(String name, Type type, String meaning, Function<? super T, ?> value) {
        List<Reading<T>> more = new ArrayList<>(readings);
        more.add(new Reading<>(new Column(name, type, meaning), value));
        return new Columns<>(number, key, List.copyOf(more));
    }

    /** All of them, in the order in which they are given. */
    public List<Column> all() {
        return readings.stream().map(Reading::column).toList();
    }

    /** The row that is made of that. */
    public Row row(T of) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Reading<T> reading : readings) {
            Object value = reading.value().apply(of);
            Optional<?> present = value instanceof Optional<?> perhaps ? perhaps : Optional.of(value);
            present.filter(one -> !one.equals(""))
                    .ifPresent(one -> values.put(reading.column().name(), one));
        }
        return new Row(number.applyAsLong(of), key.apply(of), values);
    }

    private record Reading<T>(Column column, Function<? super T, ?> value) {}
}
