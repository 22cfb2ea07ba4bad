package vn.wardportal.api.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.wardportal.api.list.FacetedIndex.Row;

/** Which rows have which value, and which say which syllable. Some of the rows are one bit each. */
final class Postings {

    private final Row[] rows;
    private final int length;
    private final List<Posting[]> values;
    private final Posting[] syllables;

    /** @param facets how many facets there are */
    Postings(Row[] rows, int facets) {
        this.rows = rows;
        this.length = (rows.length + Long.SIZE - 1) / Long.SIZE;
        this.values = IntStream.range(0, facets)
                .mapToObj(facet -> Posting.of(rows, row -> values(row, facet), length))
                .toList();
        this.syllables = Posting.of(rows, Row::syllables, length);
    }

    private static int[] values(Row row, int facet) {
        return Arrays.stream(row.codes())
                .filter(code -> code >>> Vocabulary.SHIFT == facet)
                .map(code -> code & Vocabulary.VALUE)
                .distinct()
                .toArray();
    }

    Row[] rows() {
        return rows;
    }

    /** All rows. */
    long[] all() {
        long[] all = new long[length];
        Arrays.fill(all, -1);
        if (rows.length % Long.SIZE != 0) {
            all[length - 1] = (1L << rows.length) - 1;
        }
        return all;
    }

    /** Those that have the value; none if nothing has it. */
    Posting having(int facet, int value) {
        return at(values.get(facet), value);
    }

    /** Those that say the syllable; none if nothing says it. */
    Posting saying(int syllable) {
        return at(syllables, syllable);
    }

    private static Posting at(Posting[] all, int number) {
        return number >= 0 && number < all.length ? all[number] : Posting.NONE;
    }

    /** Leaves those that are in one of the postings. */
    void keep(long[] some, Stream<Posting> postings) {
        long[] any = new long[length];
        postings.forEach(posting -> posting.addTo(any));
        for (int at = 0; at < length; at++) {
            some[at] &= any[at];
        }
    }

    static int count(long[] some) {
        int count = 0;
        for (long bits : some) {
            count += Long.bitCount(bits);
        }
        return count;
    }
}
