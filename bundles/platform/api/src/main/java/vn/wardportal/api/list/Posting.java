package vn.wardportal.api.list;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.list.FacetedIndex.Row;

/**
 * The places of the rows that have a value or say a word. Where they are many they are kept as one bit a row as well: to
 * count what two choices have in common is one pass over a few hundred numbers then.
 */
final class Posting {

    static final Posting NONE = new Posting(new int[0], 0);

    private final int[] places;
    private final long @Nullable [] bits;

    private Posting(int[] places, int length) {
        this.places = places;
        this.bits = places.length > length ? new long[length] : null;
        if (bits != null) {
            set(places, bits);
        }
    }

    /**
     * The postings of all numbers that rows have, by number.
     *
     * @param length how many numbers of one bit a row there are for all rows
     */
    static Posting[] of(Row[] rows, Function<Row, int[]> numbers, int length) {
        int[] often = new int
                [1
                        + Stream.of(rows)
                                .map(numbers)
                                .flatMapToInt(Arrays::stream)
                                .max()
                                .orElse(-1)];
        for (Row row : rows) {
            for (int number : numbers.apply(row)) {
                often[number]++;
            }
        }
        int[][] places = Arrays.stream(often).mapToObj(int[]::new).toArray(int[][]::new);
        for (int place = rows.length - 1; place >= 0; place--) {
            for (int number : numbers.apply(rows[place])) {
                places[number][--often[number]] = place;
            }
        }
        return Stream.of(places).map(all -> new Posting(all, length)).toArray(Posting[]::new);
    }

    /** How many of those it has, too. */
    int count(long[] some) {
        int count = 0;
        if (bits == null) {
            for (int place : places) {
                count += (int) (some[place / Long.SIZE] >>> place & 1);
            }
        } else {
            for (int at = 0; at < some.length; at++) {
                count += Long.bitCount(some[at] & bits[at]);
            }
        }
        return count;
    }

    void addTo(long[] some) {
        if (bits == null) {
            set(places, some);
        } else {
            for (int at = 0; at < some.length; at++) {
                some[at] |= bits[at];
            }
        }
    }

    private static void set(int[] places, long[] some) {
        for (int place : places) {
            some[place / Long.SIZE] |= 1L << place;
        }
    }
}
