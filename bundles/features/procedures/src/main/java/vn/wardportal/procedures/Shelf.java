package vn.wardportal.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.wardportal.api.text.Slug;

/** What is posted and has not ended on a day, with all that a page of the list needs: nothing is counted or sorted for a reader. */
final class Shelf {

    /** As many before and after one. */
    private static final int ALIKE = 3;

    private final List<Line> lines;
    private final Map<String, List<Line>> byField = new TreeMap<>();
    private final List<ListPage.Field> fields = new ArrayList<>();

    /** @param lines all of them in the order of the list */
    Shelf(List<Line> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line ->
                byField.computeIfAbsent(line.field(), slug -> new ArrayList<>()).add(line));
        byField.forEach((slug, found) -> fields.add(new ListPage.Field(slug, name(found), found.size())));
        fields.sort(Comparator.comparing(ListPage.Field::name));
    }

    /** One name of those that come to the same address. */
    private static String name(List<Line> found) {
        return found.stream()
                .map(line -> line.entry().head().field())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    ListPage page(Selection selection, int number) {
        List<Line> found = found(selection);
        List<Entry> items = found.stream()
                .skip((Math.max(1, number) - 1L) * ListPage.PER_PAGE)
                .limit(ListPage.PER_PAGE)
                .map(Line::entry)
                .toList();
        return new ListPage(selection, number, found.size(), fields, items);
    }

    /**
     * Those that stand next to it in its field by name, for names that begin alike belong together: birth is registered,
     * registered anew, and with a foreign parent.
     */
    List<Entry> alike(Head head) {
        List<Line> part = byField.getOrDefault(Slug.of(head.field()), List.of());
        int place = 0;
        while (place < part.size() && name(part.get(place)).compareTo(head.name()) < 0) {
            place++;
        }
        return part.subList(Math.max(0, place - ALIKE), Math.min(part.size(), place + ALIKE + 1)).stream()
                .map(Line::entry)
                .filter(entry -> !entry.head().slug().equals(head.slug()))
                .toList();
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

    private List<Line> found(Selection selection) {
        List<Line> part = selection.field().isEmpty() ? lines : byField.getOrDefault(selection.field(), List.of());
        List<String> words = Plain.words(selection.words());
        return words.isEmpty()
                ? part
                : part.stream()
                        .filter(line -> words.stream().allMatch(line.words()::contains))
                        .toList();
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
