package vn.wardportal.api.list;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import vn.wardportal.api.list.FacetedIndex.Row;

/** Numbers for the values and words of an index; only the index's one writer adds to it. */
final class Vocabulary {

    static final int SHIFT = 24;

    /** The bits of a code that say the value. */
    static final int VALUE = (1 << SHIFT) - 1;

    private static final int NONE = -1;

    private final List<Facet> facets;
    private final List<Map<String, Integer>> codes;
    private final List<List<Term>> terms;
    private final NavigableMap<String, Integer> syllables = new ConcurrentSkipListMap<>();
    private int known;

    Vocabulary(List<Facet> facets) {
        this.facets = List.copyOf(facets);
        this.codes = facets.stream()
                .<Map<String, Integer>>map(facet -> new ConcurrentHashMap<>())
                .toList();
        this.terms = facets.stream()
                .<List<Term>>map(facet -> new CopyOnWriteArrayList<>())
                .toList();
    }

    List<Facet> facets() {
        return facets;
    }

    Row row(Entry entry) {
        int[] coded = IntStream.range(0, facets.size())
                .flatMap(facet -> entry.terms().getOrDefault(facets.get(facet), List.of()).stream()
                        .mapToInt(term -> code(facet, term)))
                .toArray();
        int[] said = Syllables.of(entry.words())
                .mapToInt(syllable -> syllables.computeIfAbsent(syllable, added -> known++))
                .distinct()
                .sorted()
                .toArray();
        return new Row(entry.id(), entry.place(), coded, said);
    }

    /** The code of a chosen value; one that nothing has if there is no such value. */
    int code(int facet, String value) {
        return facet << SHIFT | codes.get(facet).getOrDefault(value, VALUE);
    }

    /** How many values a facet ever had. */
    int size(int facet) {
        return terms.get(facet).size();
    }

    Term term(int facet, int value) {
        return terms.get(facet).get(value);
    }

    /** The number of a syllable; one that nothing says if there is no such syllable. */
    int syllable(String syllable) {
        return syllables.getOrDefault(syllable, NONE);
    }

    /** The numbers of the syllables that begin so. */
    IntStream beginning(String start) {
        return syllables.subMap(start, true, start + '\uffff', false).values().stream()
                .mapToInt(number -> number);
    }

    private int code(int facet, Term term) {
        Map<String, Integer> values = codes.get(facet);
        Integer value = values.get(term.value());
        if (value == null) {
            terms.get(facet).add(term);
            value = terms.get(facet).size() - 1;
            values.put(term.value(), value);
        } else if (!terms.get(facet).get(value).equals(term)) {
            terms.get(facet).set(value, term);
        }
        return facet << SHIFT | value;
    }
}
