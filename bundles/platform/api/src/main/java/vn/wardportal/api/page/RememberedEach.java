package vn.wardportal.api.page;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Something {@link Remembered} of each of a few: the newest items of each category. For what has so many that it is rather a
 * table, ask the database.
 *
 * @param <K> by what they are told apart
 * @param <T> what is made of each; never changed afterwards
 */
public final class RememberedEach<K, T> {

    /** Whoever has more remembers in vain, but takes no more memory. */
    private static final int MOST = 500;

    private final Clock clock;
    private final Function<K, T> work;
    private final Map<K, Remembered<T>> all = new ConcurrentHashMap<>();

    /** @param work makes one, as {@link Remembered} has it made */
    public RememberedEach(Clock clock, Function<K, T> work) {
        this.clock = clock;
        this.work = work;
    }

    /** What it is now of that one. */
    public T get(K key) {
        if (all.size() > MOST) {
            all.clear();
        }
        return all.computeIfAbsent(key, one -> new Remembered<>(clock, () -> work.apply(one)))
                .get();
    }
}
