package vn.wardportal.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** All pages as they stand above and below each other. Every page of the introduction is read with a part of it. */
final class Outline {

    private final Map<Long, Entry> all = new HashMap<>();
    private final Map<Long, List<Entry>> published = new HashMap<>();

    /** @param pages all of them, siblings in their order */
    Outline(List<Entry> pages) {
        for (Entry page : pages) {
            all.put(page.id(), page);
            if (page.published() && page.parent().isPresent()) {
                published
                        .computeIfAbsent(page.parent().getAsLong(), parent -> new ArrayList<>())
                        .add(page);
            }
        }
        published.replaceAll((parent, below) -> List.copyOf(below));
    }

    /** That page and those above it, the front first, whatever their state; none if there is no such page. */
    List<Entry> downTo(OptionalLong page) {
        List<Entry> way = new ArrayList<>();
        Entry next = at(page);
        while (next != null) {
            way.addFirst(next);
            next = at(next.parent());
        }
        return way;
    }

    private @Nullable Entry at(OptionalLong page) {
        return page.isPresent() ? all.get(page.getAsLong()) : null;
    }

    /** The published pages below that one, in their order. */
    List<Entry> publishedBelow(long page) {
        return published.getOrDefault(page, List.of());
    }
}
