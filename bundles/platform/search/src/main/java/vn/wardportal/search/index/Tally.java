package vn.wardportal.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
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
    private int total;

    private SortedDocValues moduleOf = DocValues.emptySorted();
    private SortedSetDocValues facetsOf = DocValues.emptySortedSet();
    private int[] byModule = {};
    private int[] byFacet = {};
    private long[] wanted = {};
    private long[] had = new long[8];
    private int chosenOrder;

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
        moduleOf = DocValues.getSorted(leaf.reader(), Card.MODULE);
        facetsOf = DocValues.getSortedSet(leaf.reader(), Card.FACET);
        byModule = new int[moduleOf.getValueCount()];
        byFacet = chosen.isEmpty() ? new int[0] : new int[Math.toIntExact(facetsOf.getValueCount())];
        chosenOrder = chosen.isEmpty() ? -1 : moduleOf.lookupTerm(new BytesRef(chosen));
        wanted = new long[narrowing.size()];
        for (int at = 0; at < wanted.length; at++) {
            wanted[at] = facetsOf.lookupTerm(new BytesRef(Card.term(narrowing.get(at))));
        }
    }

    @Override
    public void collect(int card) throws IOException {
        int module = moduleOf.advanceExact(card) ? moduleOf.ordValue() : -1;
        if (module >= 0) {
            byModule[module]++;
        }
        if (chosen.isEmpty()) {
            total++;
        } else if (module == chosenOrder) {
            countFacets(card);
        }
    }

    private void countFacets(int card) throws IOException {
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
        total++;
        for (int at = 0; at < count; at++) {
            byFacet[(int) had[at]]++;
        }
    }

    private void flush() throws IOException {
        for (int order = 0; order < byModule.length; order++) {
            if (byModule[order] > 0) {
                modules.merge(moduleOf.lookupOrd(order).utf8ToString(), byModule[order], Integer::sum);
            }
        }
        for (int order = 0; order < byFacet.length; order++) {
            if (byFacet[order] > 0) {
                facets.merge(Card.facet(facetsOf.lookupOrd(order).utf8ToString()), byFacet[order], Integer::sum);
            }
        }
        byModule = new int[0];
        byFacet = new int[0];
    }

    int total() {
        return total;
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
