package vn.wardportal.search.index;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/**
 * Counts with one tally: searches run on the thread of who asks.
 *
 * @param tally what counts
 */
record TallyManager(Tally tally) implements CollectorManager<Tally, Tally> {

    @Override
    public Tally newCollector() {
        return tally;
    }

    @Override
    public Tally reduce(Collection<Tally> tallies) {
        return tally;
    }
}
