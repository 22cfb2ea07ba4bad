package vn.wardportal.audit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A list that is scrolled: answers rows by their place, and remembers where pages began so that none is counted off again. */
final class Window {

    private final Trail trail;
    private final Filter filter;
    private final NavigableMap<Integer, Long> starts = new TreeMap<>();

    Window(Trail trail, Filter filter) {
        this.trail = trail;
        this.filter = filter;
        // Entries that come while somebody scrolls would push the rows down.
        starts.put(0, trail.last() + 1);
    }

    List<Entry> rows(int offset, int limit) {
        Map.Entry<Integer, Long> start = starts.floorEntry(offset);
        int skipped = offset - start.getKey();
        List<Entry> found = trail.before(start.getValue(), filter, skipped + limit);
        List<Entry> page = found.subList(Math.min(skipped, found.size()), found.size());
        if (!page.isEmpty()) {
            starts.put(offset + page.size(), page.getLast().number());
        }
        return page;
    }
}
