package vn.wardportal.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import vn.wardportal.api.search.Facet;

/**
 * Counts what was found by module and, within the module that was chosen, by the module's own facets. What is narrowed down
 * there does not change the counts of the modules.
 */
final class Tally extends SimpleCollector {

    private final String chosen;
    private final List<Facet> narrowing;
    private final Map<String, Integer> modules = new HashMap<>();
    private final Map<Facet, Integer> facets = new HashMap<>();
    private int narrowed;

    private SortedSetDocValues facetsOf = DocValues.emptySortedSet();
    private List<Stretch> stretches = List.of();
    private int[] byStretch = {};
    private int closer;
    private int[] byFacet = {};
    private long[] wanted = {};
    private long[] had = new long[8];

    /**
     * @param chosen the module that was chosen; empty if none
     * @param narrowing the facets that were chosen in it
     */
    Tally(String chosen, List<Facet> narrowing) {
        this.chosen = chosen;
        this.narrowing = narrowing;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        flush();
        stretches = Stretch.of(leaf.reader());
        byStretch = new int[stretches.size()];
        closer = stretches.stream().map(Stretch::module).toList().indexOf(chosen);
        if (!chosen.isEmpty()) {
            facetsOf = DocValues.getSortedSet(leaf.reader(), Card.FACET);
            byFacet = new int[Math.toIntExact(facetsOf.getValueCount())];
            wanted = new long[narrowing.size()];
            for (int at = 0; at < wanted.length; at++) {
                wanted[at] = facetsOf.lookupTerm(new BytesRef(Card.term(narrowing.get(at))));
            }
        }
    }

    @Override
    public void collect(DocIdStream cards) throws IOException {
        for (int at = 0; at < byStretch.length && cards.mayHaveRemaining(); at++) {
            if (at == closer) {
                cards.forEach(end(at), this::lookCloser);
            } else {
                byStretch[at] += cards.count(end(at));
            }
        }
    }

    @Override
    public void collect(int card) throws IOException {
        int stretch = 0;
        while (card >= end(stretch)) {
            stretch++;
        }
        if (stretch == closer) {
            lookCloser(card);
        } else {
            byStretch[stretch]++;
        }
    }

    private int end(int stretch) {
        return stretches.get(stretch).end();
    }

    private void lookCloser(int card) throws IOException {
        byStretch[closer]++;
        int count = facetsOf.advanceExact(card) ? facetsOf.docValueCount() : 0;
        had = count > had.length ? new long[count] : had;
        for (int at = 0; at < count; at++) {
            had[at] = facetsOf.nextOrd();
        }
        for (long facet : wanted) {
            if (Arrays.stream(had, 0, count).noneMatch(has -> has == facet)) {
                return;
            }
        }
        narrowed++;
        for (int at = 0; at < count; at++) {
            byFacet[(int) had[at]]++;
        }
    }

    private void flush() throws IOException {
        for (int at = 0; at < byStretch.length; at++) {
            if (byStretch[at] > 0) {
                modules.merge(stretches.get(at).module(), byStretch[at], Integer::sum);
            }
        }
        byStretch = new int[0];
        for (int order = 0; order < byFacet.length; order++) {
            if (byFacet[order] > 0) {
                facets.merge(Card.facet(facetsOf.lookupOrd(order).utf8ToString()), byFacet[order], Integer::sum);
            }
        }
        byFacet = new int[0];
    }

    int total() throws IOException {
        return chosen.isEmpty()
                ? modules().values().stream().mapToInt(Integer::intValue).sum()
                : narrowed;
    }

    Map<String, Integer> modules() throws IOException {
        flush();
        return modules;
    }

    Map<Facet, Integer> facets() throws IOException {
        flush();
        return facets;
    }
}
