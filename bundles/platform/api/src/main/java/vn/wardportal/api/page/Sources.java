package vn.wardportal.api.page;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What one page was made from: each source with the generation that was seen first. */
public final class Sources {

    private static final ThreadLocal<Sources> CURRENT = new ThreadLocal<>();

    private final Map<Source, Long> seen = new IdentityHashMap<>();
    private Instant staleAt = Instant.MAX;

    private Sources() {}

    /** Makes something on this thread while noting what it reads. */
    public static <T> Noted<T> noting(Supplier<T> work) {
        Sources outer = CURRENT.get();
        Sources sources = new Sources();
        CURRENT.set(sources);
        try {
            return new Noted<>(work.get(), sources);
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
                sources.noteAgain();
            }
        }
    }

    /** Notes all of it, with the generations seen here, in what is being made on this thread. */
    public void noteAgain() {
        Sources sources = CURRENT.get();
        if (sources != null) {
            seen.forEach(sources.seen::putIfAbsent);
            sources.staleAtLatest(staleAt);
        }
    }

    /** Whether anything was read. */
    boolean any() {
        return !seen.isEmpty();
    }

    /** Tells the page that is being made on this thread that the clock will make it stale then. */
    public static void staleAt(Instant time) {
        Sources sources = CURRENT.get();
        if (sources != null) {
            sources.staleAtLatest(time);
        }
    }

    static void note(Source source) {
        Sources sources = CURRENT.get();
        if (sources != null) {
            // The first generation counts: had it moved between two readings, the page would mix both.
            sources.seen.putIfAbsent(source, source.generation());
        }
    }

    /** Whether nothing that was read has changed since, and the clock has not passed the page's own limit. */
    public boolean current(Instant now) {
        for (Map.Entry<Source, Long> entry : seen.entrySet()) {
            if (entry.getKey().generation() != entry.getValue()) {
                return false;
            }
        }
        return now.isBefore(staleAt);
    }

    private void staleAtLatest(Instant time) {
        if (time.isBefore(staleAt)) {
            staleAt = time;
        }
    }

    @Override
    public String toString() {
        return seen.keySet() + " until " + staleAt;
    }

    /**
     * Something made, with what it was made from.
     *
     * @param value what was made
     * @param sources what it was made from
     */
    public record Noted<T>(T value, Sources sources) {}
}
