package vn.wardportal.regulation.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.rules.Coverage;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.regulation.text.Editions;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.TestDatabase;

/** The board over a database in memory, on Monday 23/11/2026 at nine, with modules that the test starts and stops. */
final class Ward implements AutoCloseable {

    static final ServingModule NEWS = new ServingModule("news", "Tin tức");

    final TestDatabase database = TestDatabase.of(Words.class);
    final FixedClock clock = FixedClock.at("2026-11-23T02:00:00Z");
    final FixedCalendar calendar = new FixedCalendar();
    final MemoryRules rules = MemoryRules.of(Words.class);
    final RecordedAudit audit = new RecordedAudit();
    final List<Declared> declared = new ArrayList<>();
    final Map<LocalDate, Integer> topical = new HashMap<>();
    final List<Page> printed = new ArrayList<>();
    final Contributions contributions = new Contributions(() -> declared);
    final Board board = new Board(database, contributions, rules, calendar, audit, clock);
    final Duties duties = new Duties(database, contributions, board, rules, calendar, clock);
    final Editions editions = new Editions(database, clock);
    final As officer = As.person(Rights.READ, Rights.MANAGE);

    /** The news are there, last updated then, and somebody answers for them. */
    void newsUpdated(String at) {
        newsServe(Optional.of(Instant.parse(at)));
        officer.does(() -> board.entrust("6.5", new Owner("Trần Thị Lan", "lan", "", "")));
    }

    void newsServe(Optional<Instant> updated) {
        declare(NEWS, true, "6.5");
        contributions.add(NEWS, NEWS, new Coverage() {
            @Override
            public List<Covered> covered() {
                return List.of(new Covered("6.5", updated, "/tin-tuc", updated.isPresent() ? 3 : 0));
            }

            @Override
            public int topical(LocalDate day) {
                return topical.getOrDefault(day, 0);
            }
        });
    }

    void stopNews() {
        contributions.remove(NEWS);
        declare(NEWS, false, "6.5");
    }

    void removeNews() {
        contributions.remove(NEWS);
        declared.clear();
    }

    void declare(ServingModule module, boolean running, String... items) {
        declared.removeIf(known -> known.module().equals(module));
        declared.add(new Declared(module, Set.of(items), running));
    }

    Row row(String item) {
        return officer.gets(() -> board.rows().stream()
                .filter(row -> row.item().equals(item))
                .findFirst()
                .orElseThrow());
    }

    String state(String item) {
        return row(item).standing().words(Words.VI);
    }

    void look(Consumer<BoardView> work) {
        officer.does(() -> work.accept(new BoardView(board, editions, calendar, printed::add)));
    }

    @Override
    public void close() {
        database.close();
    }

    /** The daily check, if one is due. */
    void checkDuties() {
        Acting.as(Person.PORTAL, duties::run);
    }
}
