package vn.wardportal.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.wardportal.api.list.FacetedIndex;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.text.Slug;

/** What is posted and has not ended on a day, with all that a page of the list needs: nothing is counted or sorted for a reader. */
final class Shelf {

    private static final int PER_PAGE = 20;

    /** As many before and after one. */
    private static final int ALIKE = 3;

    private final List<Line> lines;
    private final FacetedIndex index = new FacetedIndex(Facets.ALL);
    private final Map<String, List<Line>> byField = new HashMap<>();

    /** @param lines all of them in the order of the list: by name */
    Shelf(List<Line> lines) {
        this.lines = List.copyOf(lines);
        index.follow(0, 0, since -> IntStream.range(0, lines.size())
                .mapToObj(number -> Facets.numbered(lines.get(number), number))
                .toList());
        lines.forEach(line ->
                byField.computeIfAbsent(line.field(), slug -> new ArrayList<>()).add(line));
    }

    ListPage page(Selection selection) {
        Found found = index.find(selection, PER_PAGE);
        return new ListPage(
                found,
                found.ids().stream().map(id -> lines.get(id.intValue()).entry()).toList());
    }

    /**
     * Those that stand next to it in its field by name, for names that begin alike belong together: birth is registered,
     * registered anew, and with a foreign parent.
     */
    List<Entry> alike(Head head) {
        List<Line> part = byField.getOrDefault(Slug.of(head.field()), List.of());
        int place = firstFrom(part, head.name());
        return part.subList(Math.max(0, place - ALIKE), Math.min(part.size(), place + ALIKE + 1)).stream()
                .map(Line::entry)
                .filter(entry -> !entry.head().slug().equals(head.slug()))
                .toList();
    }

    /** The place of the first that is called so, or stands behind that in the alphabet. */
    private static int firstFrom(List<Line> part, String name) {
        int from = 0;
        int to = part.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (name(part.get(middle)).compareTo(name) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    List<Entry> latestIn(String field, int limit) {
        return byField.getOrDefault(field, List.of()).stream()
                .map(Line::entry)
                .sorted(Comparator.comparing(Entry::updated).reversed())
                .limit(limit)
                .toList();
    }

    private static String name(Line line) {
        return line.entry().head().name();
    }

    /**
     * A procedure as the list looks for it.
     *
     * @param entry the procedure
     * @param field slug of its field
     * @param words what a search looks through
     */
    record Line(Entry entry, String field, String words) {}
}
