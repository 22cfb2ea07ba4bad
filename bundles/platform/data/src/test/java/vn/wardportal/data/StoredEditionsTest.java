package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.version.Edition;

class StoredEditionsTest {

    private static final String SUBJECT = "news.article/7";
    private static final Person LAN = new Person(3, "chi-lan", "Nguyễn Thị Lan", Set.of());

    private final Storage storage = Storage.inMemory("editions");
    private final ModuleDatabase database = new ModuleDatabase("data", storage);
    private final StoredEditions editions =
            new StoredEditions(database, Clock.fixed(Instant.parse("2026-11-12T01:15:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void tables() throws Exception {
        try (var script = StoredEditions.class.getResourceAsStream("/db/3-editions.sql")) {
            String sql = new String(script.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            new H2Schemas(storage).migrate("data", java.util.List.of(new Script("3-editions.sql", sql)));
        }
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void everyVersionStaysAsItWasKept() {
        keep(Map.of("title", "Chợ hoa", "body", "<p>Một.</p>"));
        keep(Map.of("title", "Chợ hoa", "body", "<p>Hai.</p>"));

        assertThat(editions.newest(SUBJECT).orElseThrow().field("body")).isEqualTo("<p>Hai.</p>");
        Edition first = editions.find(SUBJECT, 1).orElseThrow();
        assertThat(first.field("body")).isEqualTo("<p>Một.</p>");
        assertThat(first.hash()).isEqualTo(Edition.hash(first.fields()));
        assertThat(first.login()).isEqualTo("chi-lan");
        assertThat(editions.all(SUBJECT)).extracting(Edition::number).containsExactly(2, 1);
    }

    @Test
    void savingTheSameAgainMakesNoVersion() {
        keep(Map.of("title", "Chợ hoa", "unit", ""));

        assertThat(keep(Map.of("title", "Chợ hoa")).number()).isEqualTo(1);
    }

    @Test
    void noTwoContentsShareAHash() {
        assertThat(Edition.hash(Map.of("a", "1", "b", "2")))
                .isNotEqualTo(Edition.hash(Map.of("a", "1b", "2", "")))
                .isNotEqualTo(Edition.hash(Map.of("a", "2", "b", "1")))
                .isEqualTo(Edition.hash(Map.of("b", "2", "a", "1", "c", "")));
    }

    @Test
    void aVersionHasAWriter() {
        assertThatThrownBy(() -> database.write(handle -> editions.keep(handle, SUBJECT, Map.of("title", "Tin"))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatIsDeletedForGoodLeavesNoVersion() {
        keep(Map.of("title", "Chợ hoa"));

        database.write(handle -> {
            editions.forget(handle, SUBJECT);
            return true;
        });

        assertThat(editions.newest(SUBJECT)).isEmpty();
        assertThat(editions.all(SUBJECT)).isEmpty();
    }

    private Edition keep(Map<String, String> fields) {
        Edition[] kept = new Edition[1];
        Acting.as(LAN, () -> kept[0] = database.write(handle -> editions.keep(handle, SUBJECT, fields)));
        return kept[0];
    }
}
