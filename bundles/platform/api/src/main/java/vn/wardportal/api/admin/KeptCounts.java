package vn.wardportal.api.admin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import vn.wardportal.api.user.Person;

/** A count per person, made once and kept until somebody says that something changed; what {@link MenuCount} answers from. */
public final class KeptCounts {

    private final ToIntFunction<Person> counting;
    private final AtomicLong generation = new AtomicLong();
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** @param counting counts anew for a person, with one query */
    public KeptCounts(ToIntFunction<Person> counting) {
        this.counting = counting;
    }

    /** The person's count as of the last change. */
    public int count(Person person) {
        // asked first: what changes while it is counted makes the count stale again
        long now = generation.get();
        Kept known = kept.get(person.id());
        if (known == null || known.generation() != now || !known.person().equals(person)) {
            known = new Kept(now, person, counting.applyAsInt(person));
            kept.put(person.id(), known);
        }
        return known.count();
    }

    /** Makes all counts stale; called after a change is written, not within its transaction. */
    public void changed() {
        generation.incrementAndGet();
    }

    /** How often something has changed. */
    public long generation() {
        return generation.get();
    }

    /** Whose count it is shows in it, too: another role may see other things wait. */
    private record Kept(long generation, Person person, int count) {}
}
