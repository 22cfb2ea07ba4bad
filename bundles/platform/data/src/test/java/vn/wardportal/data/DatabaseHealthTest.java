package vn.wardportal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.Health.Status;

class DatabaseHealthTest {

    private static final long MEGABYTE = 1L << 20;

    private final AtomicLong room = new AtomicLong(5_000 * MEGABYTE);
    private final Storage storage = new Storage("jdbc:h2:mem:" + UUID.randomUUID(), "", "secret", room::get);
    private final Clock clock = Clock.systemUTC();

    @BeforeEach
    void start() throws Exception {
        String script = Files.readString(Path.of("src/main/resources/db/1-outbox.sql"));
        new H2Schemas(storage).migrate("data", List.of(new Script("1-outbox.sql", script)));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void aDatabaseWithRoomIsWell() {
        assertThat(look(clock)).isEqualTo(Health.pass("Đọc được; ổ đĩa còn 5000 MB."));
    }

    @Test
    void littleRoomIsTold() {
        room.set(500 * MEGABYTE);

        assertThat(look(clock).status()).isEqualTo(Status.WARN);
        assertThat(look(clock).words()).contains("500 MB");
    }

    @Test
    void aDiskThatIsFullIsAFailure() {
        room.set(20 * MEGABYTE);

        assertThat(look(clock).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void messagesThatNobodyTakesAreToldAfterAWhile() {
        try (Dispatcher dispatcher = new Dispatcher(storage, clock)) {
            new ModuleDatabase("news", storage).write(handle -> {
                dispatcher.append(handle, "audit", "article/1", "a");
                return null;
            });
        }

        assertThat(look(clock).status()).isEqualTo(Status.PASS);
        assertThat(look(Clock.offset(clock, Duration.ofMinutes(11))).status()).isEqualTo(Status.WARN);
    }

    private Health look(Clock now) {
        return new DatabaseHealth(storage, now).look();
    }
}
