package vn.wardportal.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Sources.Noted;

class SourcesTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:00:00Z");

    private final Source news = new Source("data:news");
    private final Source pages = new Source("data:pages");

    @Test
    void whatWasMadeIsCurrentUntilASourceItReadChanges() {
        Noted<String> noted = Sources.noting(() -> {
            news.read();
            return "page";
        });

        pages.changed();
        assertThat(noted.sources().current(NOW)).isTrue();
        news.changed();
        assertThat(noted.sources().current(NOW)).isFalse();
    }

    @Test
    void aChangeBetweenTwoReadingsMakesItStaleAtOnce() {
        Noted<String> noted = Sources.noting(() -> {
            news.read();
            news.changed();
            news.read();
            return "page";
        });

        assertThat(noted.sources().current(NOW)).isFalse();
    }

    @Test
    void theClockMakesItStaleAtTheEarliestTimeNamed() {
        Noted<String> noted = Sources.noting(() -> {
            Sources.staleAt(NOW.plusSeconds(60));
            Sources.staleAt(NOW.plusSeconds(90));
            return "page";
        });

        assertThat(noted.sources().current(NOW.plusSeconds(59))).isTrue();
        assertThat(noted.sources().current(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void whatAPartReadCountsForTheWhole() {
        Noted<String> whole = Sources.noting(() -> Sources.noting(() -> {
                    news.read();
                    return "block";
                })
                .value());

        news.changed();
        assertThat(whole.sources().current(NOW)).isFalse();
    }

    @Test
    void whatIsMadeLaterFromAPartIsMadeFromTheSame() {
        Noted<String> part = Sources.noting(() -> {
            news.read();
            Sources.staleAt(NOW.plusSeconds(60));
            return "words";
        });
        Noted<String> whole = Sources.noting(() -> {
            part.sources().noteAgain();
            return "file";
        });

        assertThat(whole.sources().current(NOW)).isTrue();
        assertThat(whole.sources().current(NOW.plusSeconds(60))).isFalse();
        news.changed();
        assertThat(whole.sources().current(NOW)).isFalse();
    }

    @Test
    void readingOutsideAPageIsNotNoted() {
        news.read();
        Sources.staleAt(NOW);

        assertThat(Sources.noting(() -> "page").sources().current(NOW)).isTrue();
    }
}
