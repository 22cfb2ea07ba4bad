package vn.wardportal.api.page;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.page.Sources.Noted;

/**
 * Something that many pages need and that is costly to make of a module's data: an order, counts, a tree. It is made once,
 * and again when anything it was made from has changed, or the clock has passed the time it said by {@link Sources#staleAt};
 * nobody is given one that was stale when they asked. Whatever page uses it is made from the same sources. Ask for it outside
 * of a reading: making it reads by itself, and others may wait for that.
 *
 * <pre>{@code
 * private final Remembered<Roll> roll = new Remembered<>(clock, () -> Roll.of(published(), today()));
 * }</pre>
 *
 * @param <T> what is made; never changed afterwards, for many read it at once
 */
public final class Remembered<T> {

    private final Clock clock;
    private final Supplier<T> work;
    private volatile @Nullable Noted<T> last;

    /** @param work makes it by the platform's services, such as {@code Database}: what reads no source is made each time */
    public Remembered(Clock clock, Supplier<T> work) {
        this.clock = clock;
        this.work = work;
    }

    /** What it is now. */
    public T get() {
        Noted<T> known = current();
        if (known == null) {
            known = make();
        }
        known.sources().noteAgain();
        return known.value();
    }

    private synchronized Noted<T> make() {
        // somebody else may have made it meanwhile
        Noted<T> known = current();
        if (known == null) {
            known = Sources.noting(work);
            last = known;
        }
        return known;
    }

    private @Nullable Noted<T> current() {
        Noted<T> known = last;
        return known != null && known.sources().any() && known.sources().current(clock.instant()) ? known : null;
    }
}
