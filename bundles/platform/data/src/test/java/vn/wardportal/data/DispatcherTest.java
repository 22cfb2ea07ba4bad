package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.data.Schemas.Script;

class DispatcherTest {

    private final Storage storage = Storage.inMemory("outbox-" + UUID.randomUUID());
    private final ModuleDatabase news = new ModuleDatabase("news", storage);
    private final List<String> received = new CopyOnWriteArrayList<>();
    private Dispatcher dispatcher;

    @BeforeEach
    void start() throws Exception {
        String script = Files.readString(Path.of("src/main/resources/db/1-outbox.sql"));
        new H2Schemas(storage).migrate("data", List.of(new Script("1-outbox.sql", script)));
        dispatcher = new Dispatcher(storage, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        dispatcher.close();
        storage.close();
    }

    @Test
    void messagesArriveInOrderAndAreGoneAfterwards() {
        dispatcher.add("audit", message -> received.add(message.payload()));

        append("article/1", "a");
        append("article/1", "b");

        await(() -> received.size() == 2 && left() == 0);
        assertThat(received).containsExactly("a", "b");
    }

    @Test
    void aMessageOfATransactionThatFailedNeverArrives() {
        dispatcher.add("audit", message -> received.add(message.payload()));

        assertThatThrownBy(() -> news.write(handle -> {
                    dispatcher.append(handle, "audit", "article/1", "lost");
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        append("article/1", "kept");

        await(() -> left() == 0 && !received.isEmpty());
        assertThat(received).containsExactly("kept");
    }

    @Test
    void messagesWaitForAReceiverThatIsAway() {
        append("article/1", "a");
        assertThat(left()).isEqualTo(1);

        dispatcher.add("audit", message -> received.add(message.payload()));

        await(() -> left() == 0);
        assertThat(received).containsExactly("a");
    }

    @Test
    void aFailureHoldsBackWhatConcernsTheSameThingAndNothingElse() {
        AtomicBoolean failing = new AtomicBoolean(true);
        append("article/1", "a1");
        append("article/2", "b1");
        append("article/1", "a2");

        dispatcher.add("audit", message -> {
            if (message.key().equals("article/1") && failing.get()) {
                throw new IllegalStateException("not now");
            }
            received.add(message.payload());
        });

        await(() -> received.contains("b1"));
        assertThat(received).containsExactly("b1");
        failing.set(false);
        append("article/3", "c1");
        await(() -> left() == 0);
        assertThat(received).containsSubsequence("a1", "a2");
    }

    @Test
    void anErrorOfOneReceiverKeepsNobodyElseFromTheirMessages() {
        dispatcher.add("search", message -> {
            throw new NoClassDefFoundError("gone");
        });
        news.write(handle -> {
            dispatcher.append(handle, "search", "article/1", "x");
            return null;
        });
        dispatcher.add("audit", message -> received.add(message.payload()));
        append("article/1", "a");

        await(() -> left() == 1);
        assertThat(received).containsExactly("a");
    }

    @Test
    void aReceiverThatLeftIsNotCalledAnyMore() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        OutboxReceiver receiver = message -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            received.add(message.payload());
        };
        append("article/1", "a");
        append("article/1", "b");
        dispatcher.add("audit", receiver);
        begun.await();

        Thread leaving = Thread.ofPlatform().start(() -> dispatcher.remove("audit", receiver));
        leaving.join(Duration.ofMillis(100));
        assertThat(leaving.isAlive()).isTrue();
        end.countDown();
        leaving.join();

        assertThat(received).containsExactly("a");
        dispatcher.add("audit", message -> received.add("next " + message.payload()));
        await(() -> left() == 0);
        assertThat(received).containsExactly("a", "next b");
    }

    @Test
    void messagesOutliveARestart() {
        append("article/1", "a");
        dispatcher.close();

        dispatcher = new Dispatcher(storage, Clock.systemUTC());
        dispatcher.add("audit", message -> received.add(message.payload()));

        await(() -> left() == 0);
        assertThat(received).containsExactly("a");
    }

    private void append(String key, String payload) {
        news.write(handle -> {
            dispatcher.append(handle, "audit", key, payload);
            return null;
        });
    }

    private int left() {
        return news.read(handle -> handle.createQuery("select count(*) from data.message")
                .mapTo(Integer.class)
                .one());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
