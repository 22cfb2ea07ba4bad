package vn.wardportal.admin.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.admin.Console;
import vn.wardportal.api.drafts.Drafts.Draft;
import vn.wardportal.api.drafts.Drafts.Editing;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.TestDatabase;

class StoredDraftsTest {

    private static final Person LAN = new Person(1, "lan", "Nguyễn Thị Lan", Set.of());
    private static final Person AN = new Person(2, "an", "Trần Văn An", Set.of());
    private static final String ARTICLE = "news.article/12";

    private final TestDatabase database = TestDatabase.of(Console.class);
    private final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    private final StoredDrafts drafts = new StoredDrafts(database, clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDraftIsFoundAsItWasSavedLast() throws Exception {
        Map<String, String> fields = Map.of("title", "Lễ hội “đường hoa”", "body", "<p>Ữ Ễ Ậ</p>");

        as(LAN, () -> save("title", "trước"));
        clock.pass(Duration.ofSeconds(20));
        as(LAN, () -> {
            drafts.save(ARTICLE, fields);
            return null;
        });

        assertThat(as(LAN, () -> drafts.find(ARTICLE))).contains(new Draft(fields, clock.instant()));
    }

    @Test
    void nobodySeesAnothersDraft() throws Exception {
        as(LAN, () -> save("title", "của Lan"));

        assertThat(as(AN, () -> drafts.find(ARTICLE))).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() throws Exception {
        as(LAN, () -> save("title", "bỏ"));

        as(LAN, () -> {
            drafts.discard(ARTICLE);
            return null;
        });

        assertThat(as(LAN, () -> drafts.find(ARTICLE))).isEmpty();
    }

    @Test
    void draftsOfMoreThanNinetyDaysAreForgotten() throws Exception {
        as(LAN, () -> save("title", "cũ"));

        clock.pass(Duration.ofDays(91));
        as(AN, () -> save("title", "mới"));

        assertThat(as(LAN, () -> drafts.find(ARTICLE))).isEmpty();
        assertThat(as(AN, () -> drafts.find(ARTICLE))).isPresent();
    }

    @Test
    void onlyTheNewestTwoHundredOfAPersonAreKept() throws Exception {
        for (int number = 0; number <= 200; number++) {
            String subject = "news.article/" + number;
            clock.pass(Duration.ofMillis(10));
            as(LAN, () -> {
                drafts.save(subject, Map.of());
                return null;
            });
        }

        assertThat(as(LAN, () -> drafts.find("news.article/0"))).isEmpty();
        assertThat(as(LAN, () -> drafts.find("news.article/200"))).isPresent();
    }

    @Test
    void aDraftHasALargestSizeAndASubjectALongestName() {
        assertThatThrownBy(() -> as(LAN, () -> save("body", "x".repeat(4_000_001))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(ARTICLE);
        assertThatThrownBy(() -> as(LAN, () -> drafts.edit("x".repeat(201))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSecondIsToldWhoWasFirst() throws Exception {
        as(LAN, () -> drafts.edit(ARTICLE));
        clock.pass(Duration.ofSeconds(90));

        assertThat(as(AN, () -> drafts.edit(ARTICLE)))
                .contains(new Editing("Nguyễn Thị Lan", clock.instant().minusSeconds(90)));
    }

    @Test
    void whoKeepsEditingKeepsTheBeginning() throws Exception {
        as(LAN, () -> drafts.edit(ARTICLE));
        for (int minute = 0; minute < 10; minute++) {
            clock.pass(Duration.ofMinutes(1));
            assertThat(as(LAN, () -> drafts.edit(ARTICLE))).isEmpty();
        }

        assertThat(as(AN, () -> drafts.edit(ARTICLE)).map(Editing::since))
                .contains(clock.instant().minus(Duration.ofMinutes(10)));
    }

    @Test
    void whoIsNotHeardOfForTwoMinutesIsNoLongerTheEditor() throws Exception {
        as(LAN, () -> drafts.edit(ARTICLE));
        clock.pass(Duration.ofSeconds(121));

        assertThat(as(AN, () -> drafts.edit(ARTICLE))).isEmpty();
        assertThat(as(LAN, () -> drafts.edit(ARTICLE)).map(Editing::name)).contains("Trần Văn An");
    }

    @Test
    void onlyTheEditorReleases() throws Exception {
        as(LAN, () -> drafts.edit(ARTICLE));

        as(AN, this::release);
        assertThat(as(AN, () -> drafts.edit(ARTICLE))).isPresent();
        as(LAN, this::release);
        assertThat(as(AN, () -> drafts.edit(ARTICLE))).isEmpty();
    }

    @Test
    void withoutAPersonThereIsNoDraft() {
        assertThatThrownBy(() -> drafts.find(ARTICLE)).isInstanceOf(NotPermitted.class);
    }

    private Optional<Draft> save(String field, String value) {
        drafts.save(ARTICLE, Map.of(field, value));
        return Optional.empty();
    }

    private Optional<Draft> release() {
        drafts.release(ARTICLE);
        return Optional.empty();
    }

    private static <T> T as(Person person, Callable<T> work) throws Exception {
        return Acting.call(person, work);
    }
}
