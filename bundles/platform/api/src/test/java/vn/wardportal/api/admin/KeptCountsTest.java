package vn.wardportal.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Person;

class KeptCountsTest {

    private static final Person LAN = new Person(7, "lan", "Lan", Set.of("news.edit"));

    private final AtomicInteger asked = new AtomicInteger();
    private final KeptCounts counts = new KeptCounts(person -> asked.incrementAndGet() * 10 + (int) person.id());

    @Test
    void aCountIsMadeOnceUntilSomethingChanges() {
        assertThat(counts.count(LAN)).isEqualTo(17);
        assertThat(counts.count(LAN)).isEqualTo(17);

        counts.changed();

        assertThat(counts.count(LAN)).isEqualTo(27);
        assertThat(counts.generation()).isEqualTo(1);
    }

    @Test
    void anotherPersonAndOtherPermissionsAreCountedForThemselves() {
        counts.count(LAN);

        assertThat(counts.count(new Person(8, "mai", "Mai", Set.of()))).isEqualTo(28);
        assertThat(counts.count(new Person(7, "lan", "Lan", Set.of()))).isEqualTo(37);
    }
}
