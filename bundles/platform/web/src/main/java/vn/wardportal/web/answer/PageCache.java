package vn.wardportal.web.answer;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Sources.Noted;

/**
 * Answers kept for as long as nothing they were made from changes. One thread makes an answer while others wait for it;
 * nobody is ever given one that was stale when they asked.
 */
public final class PageCache {

    // Someone who waited for an answer that was stale when it was done makes their own the next time.
    private static final int PATIENCE = 2;
    private static final int OVERHEAD = 2_000;

    private final Clock clock;
    private final long limit;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> beingMade = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong moment = new AtomicLong();

    /** @param limit how many bytes may be kept, about */
    public PageCache(Clock clock, long limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /** The answer of that key, if one is kept and nothing has changed. Never blocks. */
    public Optional<Encoded> fresh(String key) {
        Kept found = kept.get(key);
        if (found == null || !found.sources.current(clock.instant())) {
            return Optional.empty();
        }
        found.use(moment.get());
        return Optional.of(found.answer);
    }

    /** The answer of that key: the kept one, or a new one made here or by another thread. */
    public Encoded fetch(String key, Supplier<Answer> maker) {
        for (int round = 0; round < PATIENCE; round++) {
            Optional<Encoded> fresh = fresh(key);
            if (fresh.isPresent()) {
                return fresh.get();
            }
            CompletableFuture<Void> mine = new CompletableFuture<>();
            CompletableFuture<Void> others = beingMade.putIfAbsent(key, mine);
            if (others == null) {
                return makeForAll(key, maker, mine);
            }
            others.join();
        }
        return fresh(key).orElseGet(() -> make(key, maker));
    }

    private Encoded makeForAll(String key, Supplier<Answer> maker, CompletableFuture<Void> done) {
        try {
            return make(key, maker);
        } finally {
            beingMade.remove(key, done);
            done.complete(null);
        }
    }

    private Encoded make(String key, Supplier<Answer> maker) {
        Noted<Answer> made = Sources.noting(maker);
        if (limit == 0 || !keepable(made)) {
            return Encoded.once(made.value());
        }
        Encoded encoded = Encoded.of(made.value());
        if (keepable(made)) {
            keep(key, new Kept(encoded, made.sources(), moment.incrementAndGet()));
        }
        return encoded;
    }

    private boolean keepable(Noted<Answer> made) {
        return made.value().cacheable() && made.sources().current(clock.instant());
    }

    private void keep(String key, Kept entry) {
        if (entry.size() > limit / 4) {
            return;
        }
        Kept before = kept.put(key, entry);
        bytes.addAndGet(entry.size() - (before == null ? 0 : before.size()));
        if (bytes.get() > limit) {
            evict();
        }
    }

    /** Drops what was not asked for longest, a tenth more than needed so that it is not done for every page. */
    private synchronized void evict() {
        List<Map.Entry<String, Kept>> byUse = kept.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().lastUse))
                .toList();
        for (Map.Entry<String, Kept> entry : byUse) {
            if (bytes.get() <= limit - limit / 10) {
                return;
            }
            if (kept.remove(entry.getKey(), entry.getValue())) {
                bytes.addAndGet(-entry.getValue().size());
            }
        }
    }

    /** How many bytes are kept, about. */
    public long bytes() {
        return bytes.get();
    }

    /** A kept answer. It knows no service and no class of a module, so that it holds no module's loader. */
    private static final class Kept {
        private final Encoded answer;
        private final Sources sources;
        private volatile long lastUse;

        Kept(Encoded answer, Sources sources, long now) {
            this.answer = answer;
            this.sources = sources;
            this.lastUse = now;
        }

        void use(long now) {
            // Read before written: thousands of visitors a second would else fight for one cache line.
            if (lastUse != now) {
                lastUse = now;
            }
        }

        long size() {
            return answer.size() + OVERHEAD;
        }
    }
}
