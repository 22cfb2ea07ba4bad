package vn.wardportal.admin.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** The numbers that the modules present put beside the menu's entries. */
@Component(service = Counts.class)
public class Counts {

    private static final Logger log = LoggerFactory.getLogger(Counts.class);

    private final Map<MenuCount, Place> counts = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /**
     * What stands beside an entry.
     *
     * @param entry the entry
     * @param bell whether it stands in the head as well
     * @param count how many things wait there
     */
    public record Counted(Entry entry, boolean bell, int count) {}

    private record Place(String path, boolean bell) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(MenuCount count, Map<String, Object> properties) {
        put(count, String.valueOf(properties.get("count.path")), Boolean.TRUE.equals(properties.get("count.bell")));
    }

    void put(MenuCount count, String path, boolean bell) {
        counts.put(count, new Place(path, bell));
        changes.incrementAndGet();
    }

    void remove(MenuCount count) {
        counts.remove(count);
        // with what it has counted, so that the sum does not come back to where it was
        changes.addAndGet(1 + generation(count));
    }

    /** The numbers beside those of the entries that have one. */
    public List<Counted> of(Person person, List<Entry> entries) {
        return counts.entrySet().stream()
                .flatMap(one -> beside(one.getValue().path(), entries).stream()
                        .map(entry ->
                                new Counted(entry, one.getValue().bell(), count(one.getKey(), person, entry.path()))))
                .toList();
    }

    /** Moves whenever a number may have changed. */
    public long generation() {
        return changes.get()
                + counts.keySet().stream().mapToLong(Counts::generation).sum();
    }

    private static Optional<Entry> beside(String path, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }

    private static long generation(MenuCount count) {
        try {
            return count.generation();
        } catch (RuntimeException | LinkageError e) {
            return 0; // a module that is going away: it is taken out in a moment
        }
    }

    /** Whatever a module's count throws, the menu itself stays usable. */
    private static int count(MenuCount count, Person person, String path) {
        try {
            return Math.max(0, count.count(person));
        } catch (RuntimeException | LinkageError e) {
            log.warn("The menu shows no number beside {}: {}", path, e.toString());
            return 0;
        }
    }
}
