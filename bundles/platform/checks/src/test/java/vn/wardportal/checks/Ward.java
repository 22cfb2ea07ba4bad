package vn.wardportal.checks;

import java.time.Duration;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

/** The services of this bundle over a database in memory, with a clock that stands. */
final class Ward implements AutoCloseable {

    final FixedClock clock = FixedClock.at("2026-11-26T01:00:00Z");
    final TestDatabase database = TestDatabase.of(Gate.class);
    final RecordedAudit audit = new RecordedAudit();
    final Rules rules = new Rules(database, audit, clock);
    final WardWords words = new WardWords(rules);
    final DecisionBook decisions = new DecisionBook(database, clock);
    final ConsentBook consents = new ConsentBook(database, clock);
    final Fingerprints fingerprints = new Fingerprints(database);

    void passDays(int days) {
        clock.pass(Duration.ofDays(days));
    }

    @Override
    public void close() {
        database.close();
    }
}
