package vn.wardportal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.KeptCounts;
import vn.wardportal.api.admin.MenuCount;
import vn.wardportal.api.user.Person;

/** The numbers beside the menu's entries, on an open screen. */
class CountingTest {

    private final AtomicInteger waiting = new AtomicInteger();
    private final KeptCounts counts = new KeptCounts(person -> person.login().equals("lan") ? waiting.get() : 900);
    private ConsoleOnJetty console;
    private Screen screen;

    @BeforeEach
    void start() throws Exception {
        console = new ConsoleOnJetty(0);
        console.people.know("lan", "Nguyễn Thị Lan");
        console.people.know("mai", "Lê Mai");
        console.offers.addForAll("thong-bao", "Việc mới", below -> new Div(new Span("danh sách")));
        screen = new Screen(console);
    }

    @AfterEach
    void stop() throws Exception {
        console.close();
    }

    @Test
    void aViewWithoutAPermissionIsForEverybodyWhoIsSignedIn() throws Exception {
        assertThat(screen.open("thong-bao")).contains("vaadin-login-form").doesNotContain("danh sách");
        assertThat(screen.enter("lan", "thong-bao")).contains("danh sách");
    }

    @Test
    void aNumberFollowsWhatWaitsForThePersonOnly() throws Exception {
        console.offers.count("thong-bao", true, counting());
        assertThat(screen.enter("lan", "")).doesNotContain("Việc mới: ");

        waiting.set(3);
        counts.changed();

        screen.await("\"value\":\"Việc mới: 3\"");
        assertThat(new Screen(console).enter("mai", "")).contains("\"value\":\"99+\"");
    }

    @Test
    void anUnchangedNumberIsNotSentAgain() throws Exception {
        waiting.set(3);
        console.offers.count("thong-bao", false, counting());
        assertThat(screen.enter("lan", "")).contains("\"value\":\"3\"").doesNotContain("Việc mới: 3");

        counts.changed();
        Thread.sleep(600);

        assertThat(screen.look()).doesNotContain("\"value\":\"3\"");
    }

    @Test
    void aCountThatFailsLeavesTheMenuUsable() throws Exception {
        console.offers.count("thong-bao", true, new MenuCount() {
            @Override
            public int count(Person person) {
                throw new NoClassDefFoundError("vn/wardportal/Missing");
            }

            @Override
            public long generation() {
                throw new IllegalStateException("gone");
            }
        });

        assertThat(screen.enter("lan", "thong-bao")).contains("Việc mới").contains("danh sách");
    }

    @Test
    void aNumberGoesWithItsModule() throws Exception {
        MenuCount count = counting();
        waiting.set(7);
        console.offers.count("thong-bao", true, count);
        assertThat(screen.enter("lan", "")).contains("\"value\":\"7\"");
        long before = console.offers.counts().generation();

        console.offers.remove(count);

        assertThat(console.offers.counts().generation()).isGreaterThan(before);
        screen.await("\"feat\":");
    }

    private MenuCount counting() {
        return new MenuCount() {
            @Override
            public int count(Person person) {
                return counts.count(person);
            }

            @Override
            public long generation() {
                return counts.generation();
            }
        };
    }
}
