package vn.wardportal.api.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Counts and finds the things of a long list by any choice of facets and words, in memory: a few hundred bytes a
 * thing. The tables stay the truth; whoever lists a page first lets the index follow them, in the
 * same reading:
 *
 * <pre>{@code
 * Ledger ledger = ledger(handle); // one row: the number of the last change, and of the last deletion
 * index.follow(ledger.epoch(), ledger.changes(), since -> changed(handle, since));
 * Found found = index.find(selection, 20);
 * }</pre>
 *
 * <p>The module numbers its changes under a lock that it holds until it commits, so that a greater number never comes
 * before a smaller one.
 */
public final class FacetedIndex {

    private static final Comparator<Row> ORDER =
            Comparator.comparingLong(Row::place).thenComparingLong(Row::id).reversed();

    private final Vocabulary vocabulary;
    private volatile Shelf shelf;

    /** @param facets all that the list has */
    public FacetedIndex(List<Facet> facets) {
        vocabulary = new Vocabulary(facets);
        shelf = new Shelf(0, -1, postings(new Row[0]));
    }

    /** All that the list has. */
    public List<Facet> facets() {
        return vocabulary.facets();
    }

    /**
     * Takes over what changed.
     *
     * @param epoch another one than before if things were deleted: then everything is read anew
     * @param latest the number of the last change
     * @param since what changed after the change of a number, in the order of the numbers; everything after -1
     */
    public void follow(long epoch, long latest, LongFunction<List<Change>> since) {
        Shelf seen = shelf;
        if (seen.epoch() != epoch || seen.number() < latest) {
            take(epoch, latest, since);
        }
    }

    /** Which things there are on a page, how many on all, and what else could be chosen. */
    public Found find(Selection selection, int perPage) {
        return new Search(vocabulary, shelf.postings()).find(selection, perPage);
    }

    private synchronized void take(long epoch, long latest, LongFunction<List<Change>> since) {
        boolean anew = shelf.epoch() != epoch;
        if (!anew && shelf.number() >= latest) {
            return;
        }
        List<Change> changes = since.apply(anew ? -1 : shelf.number());
        Map<Long, Change> last = new TreeMap<>();
        changes.forEach(change -> last.put(change.id(), change));
        long number = changes.stream().mapToLong(Change::number).max().orElse(latest);
        shelf = new Shelf(
                epoch,
                Math.max(number, latest),
                postings(merged(anew ? new Row[0] : shelf.postings().rows(), last)));
    }

    private Row[] merged(Row[] before, Map<Long, Change> changes) {
        Stream<Row> kept = Arrays.stream(before).filter(row -> !changes.containsKey(row.id()));
        Stream<Row> come = changes.values().stream().flatMap(change -> change.entry().map(vocabulary::row).stream());
        return Stream.concat(kept, come).sorted(ORDER).toArray(Row[]::new);
    }

    private Postings postings(Row[] rows) {
        return new Postings(rows, vocabulary.facets().size());
    }

    private record Shelf(long epoch, long number, Postings postings) {}

    /**
     * A thing in numbers.
     *
     * @param codes its values: the facet in the upper bits, the value in the lower
     * @param syllables its words, sorted
     */
    record Row(long id, long place, int[] codes, int[] syllables) {}
}
