package vn.wardportal.data;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.module.Health;
import vn.wardportal.api.module.HealthCheck;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Whether the database answers, the disk has room for what will be written, and what was written is passed on. */
class DatabaseHealth implements HealthCheck {

    private static final long LITTLE_ROOM = 1L << 30;
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Storage storage;
    private final MessageTable messages;
    private final Clock clock;
    private final Texts texts = Messages.of(DatabaseHealth.class).in(Language.VI);

    DatabaseHealth(Storage storage, Clock clock) {
        this.storage = storage;
        this.messages = new MessageTable(storage);
        this.clock = clock;
    }

    @Override
    public Health look() {
        Optional<Instant> oldest = messages.oldest();
        long room = storage.room();
        long megabytes = room >> 20;
        if (room < Storage.RESERVE) {
            return Health.fail(texts.get("data.health.full", megabytes));
        }
        if (oldest.isPresent() && oldest.get().isBefore(clock.instant().minus(LATE))) {
            return Health.warn(texts.get("data.health.late", LATE.toMinutes()));
        }
        if (room < LITTLE_ROOM) {
            return Health.warn(texts.get("data.health.room", megabytes));
        }
        return Health.pass(texts.get("data.health.well", megabytes));
    }
}
