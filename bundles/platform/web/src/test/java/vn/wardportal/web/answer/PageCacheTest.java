package vn.wardportal.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.page.Sources;

class PageCacheTest {

    private static final Instant NOON = Instant.parse("2026-11-12T05:00:00Z");

    private final Source source = new Source("test");
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void anAnswerIsKeptUntilItsSourceChanges() {
        PageCache cache = cache(1_000_000);

        Encoded first = cache.fetch("/a", this::page);
        assertThat(cache.fetch("/a", this::page)).isSameAs(first);
        source.changed();

        assertThat(cache.fresh("/a")).isEmpty();
        assertThat(cache.fetch("/a", this::page)).isNotSameAs(first);
    }

    @Test
    void whatChangedWhileItWasMadeIsNotKept() {
        PageCache cache = cache(1_000_000);

        cache.fetch("/a", () -> {
            Answer answer = page();
            source.changed();
            return answer;
        });

        assertThat(cache.fresh("/a")).isEmpty();
    }

    @Test
    void theClockMakesAnAnswerStale() {
        PageCache late = new PageCache(Clock.fixed(NOON, ZoneOffset.UTC), 1_000_000);

        late.fetch("/a", () -> {
            Sources.staleAt(NOON);
            return page();
        });

        assertThat(late.fresh("/a")).isEmpty();
    }

    @Test
    void withoutMemoryNothingIsKept() {
        PageCache cache = cache(0);

        assertThat(cache.fetch("/a", this::page)).isNotNull();

        assertThat(cache.fresh("/a")).isEmpty();
        assertThat(cache.bytes()).isZero();
    }

    @Test
    void errorsAndPrivateThingsAreNotKept() {
        PageCache cache = cache(1_000_000);

        cache.fetch("/a", () -> Answer.of(404, Answer.HTML, "x"));
        cache.fetch("/b", () -> Answer.of(200, Answer.HTML, "x"));
        cache.fetch("/c", () -> Answer.of(404, Answer.HTML, "x").kept(Keep.SHARED));

        assertThat(cache.bytes()).isZero();
    }

    @Test
    void manyWhoAskAtOnceAreServedByOneWhoMakesIt() throws InterruptedException, ExecutionException {
        PageCache cache = cache(1_000_000);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Encoded>> answers = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visitor = 0; visitor < 50; visitor++) {
                answers.add(executor.submit(() -> cache.fetch("/a", () -> {
                    await(go);
                    return page();
                })));
            }
            go.countDown();
        }

        for (Future<Encoded> answer : answers) {
            assertThat(answer.get()).isNotNull();
        }
        assertThat(made.get()).isEqualTo(1);
    }

    @Test
    void whoeverWaitedForAFailureMakesTheirOwn() {
        PageCache cache = cache(1_000_000);

        try {
            cache.fetch("/a", () -> {
                throw new IllegalStateException("no");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("no");
        }

        assertThat(cache.fetch("/a", this::page)).isNotNull();
    }

    @Test
    void whatWasNotAskedForLongestGivesWay() {
        PageCache cache = cache(20_000);

        for (int page = 0; page < 100; page++) {
            cache.fetch("/" + page, this::page);
            cache.fetch("/0", this::page);
        }

        assertThat(cache.bytes()).isLessThanOrEqualTo(20_000);
        assertThat(cache.fresh("/0")).isPresent();
        assertThat(cache.fresh("/5")).isEmpty();
        assertThat(cache.fresh("/99")).isPresent();
    }

    private Answer page() {
        source.read();
        return Answer.of(200, Answer.HTML, "<p>" + made.incrementAndGet() + "</p>")
                .kept(Keep.SHARED);
    }

    private static PageCache cache(long limit) {
        return new PageCache(Clock.fixed(NOON, ZoneOffset.UTC), limit);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
