package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.drafts.Drafts.Editing;

class MemoryDraftsTest {

    private static final String SUBJECT = "news.article/1";

    private final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    private final MemoryDrafts drafts = new MemoryDrafts(clock);
    private final As first = As.named("first");
    private final As second = As.named("second");

    @Test
    void aDraftIsItsWritersAlone() {
        first.does(() -> drafts.save(SUBJECT, Map.of("title", "Lễ hội")));

        assertThat(first.gets(() -> drafts.find(SUBJECT)).orElseThrow().fields())
                .containsEntry("title", "Lễ hội");
        assertThat(second.gets(() -> drafts.find(SUBJECT))).isEmpty();
    }

    @Test
    void whoCameFirstIsTheEditorUntilTheyStop() {
        assertThat(edits(first)).isEmpty();
        assertThat(edits(second)).map(Editing::name).contains("first");

        first.does(() -> drafts.release(SUBJECT));

        assertThat(edits(second)).isEmpty();
        assertThat(edits(first)).map(Editing::name).contains("second");
    }

    @Test
    void whoSaysNothingForTwoMinutesIsTheEditorNoMore() {
        edits(first);
        clock.pass(Duration.ofMinutes(1));
        edits(first);
        clock.pass(Duration.ofMinutes(2));
        assertThat(edits(second)).isPresent();

        clock.pass(Duration.ofSeconds(1));

        assertThat(edits(second)).isEmpty();
    }

    private Optional<Editing> edits(As person) {
        return person.gets(() -> drafts.edit(SUBJECT));
    }
}
