package vn.wardportal.api.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.wardportal.api.list.FacetedIndex.Row;

/** One pass over all things: those that are found, and in each facet those that would be if its own choice were another. */
final class Search {

    private static final int VALUE = (1 << Vocabulary.SHIFT) - 1;

    private final Vocabulary vocabulary;
    private final Row[] rows;
    private final int[][] counts;

    Search(Vocabulary vocabulary, Row[] rows) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.counts = new int[vocabulary.facets().size()][];
        for (int facet = 0; facet < counts.length; facet++) {
            counts[facet] = new int[vocabulary.size(facet)];
        }
    }

    Found find(Selection selection, int perPage) {
        int[] chosen = new int[counts.length];
        long wanted = 0;
        for (int facet = 0; facet < counts.length; facet++) {
            String value = selection.values().get(vocabulary.facets().get(facet));
            chosen[facet] = value == null ? -1 : vocabulary.code(facet, value);
            wanted |= value == null ? 0 : 1L << facet;
        }
        String[] asked = Syllables.of(selection.words()).toArray(String[]::new);
        int[] whole = Arrays.stream(asked, 0, Math.max(0, asked.length - 1))
                .mapToInt(vocabulary::syllable)
                .toArray();
        // the last one may not be typed to its end yet
        BitSet last = asked.length == 0 ? new BitSet() : vocabulary.beginning(asked[asked.length - 1]);
        List<Long> page = new ArrayList<>();
        int first = (Math.max(1, selection.page()) - 1) * perPage;
        int total = 0;
        for (Row row : rows) {
            boolean said = asked.length == 0 || says(row, whole, last);
            long missing = said ? wanted & ~fitting(row, chosen) : -1;
            if (missing == 0) {
                count(row, -1);
                if (total >= first && page.size() < perPage) {
                    page.add(row.id());
                }
                total++;
            } else if (Long.bitCount(missing) == 1) {
                count(row, Long.numberOfTrailingZeros(missing));
            }
        }
        return new Found(new Paging(selection.page(), total, perPage), page, options(selection));
    }

    private static boolean says(Row row, int[] whole, BitSet last) {
        for (int syllable : whole) {
            if (Arrays.binarySearch(row.syllables(), syllable) < 0) {
                return false;
            }
        }
        for (int syllable : row.syllables()) {
            if (last.get(syllable)) {
                return true;
            }
        }
        return false;
    }

    private static long fitting(Row row, int[] chosen) {
        long fitting = 0;
        for (int code : row.codes()) {
            int facet = code >>> Vocabulary.SHIFT;
            fitting |= chosen[facet] == code ? 1L << facet : 0;
        }
        return fitting;
    }

    /** Counts the row in its facets, or in one of them only. */
    private void count(Row row, int only) {
        for (int code : row.codes()) {
            int facet = code >>> Vocabulary.SHIFT;
            int value = code & VALUE;
            if ((only < 0 || only == facet) && value < counts[facet].length) {
                counts[facet][value]++;
            }
        }
    }

    private Map<Facet, List<Option>> options(Selection selection) {
        Map<Facet, List<Option>> options = new LinkedHashMap<>();
        for (int facet = 0; facet < counts.length; facet++) {
            Facet asked = vocabulary.facets().get(facet);
            options.put(asked, options(facet, asked, selection.value(asked).orElse("")));
        }
        return options;
    }

    private List<Option> options(int facet, Facet asked, String chosen) {
        List<Option> options = new ArrayList<>();
        for (int value = 0; value < counts[facet].length; value++) {
            Term term = vocabulary.term(facet, value);
            if (counts[facet][value] > 0 || term.value().equals(chosen)) {
                options.add(new Option(term, counts[facet][value]));
            }
        }
        Comparator<Option> byValue =
                Comparator.comparing(option -> option.term().value());
        options.sort(
                switch (asked.order()) {
                    case MOST ->
                        Comparator.comparingInt(Option::count).reversed().thenComparing(byValue);
                    case LATEST -> byValue.reversed();
                    case VALUE -> byValue;
                });
        return options;
    }
}
