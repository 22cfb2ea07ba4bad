package vn.wardportal.regulation.coverage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.coverage.Contributions.Answer;

/** The board: how each of the eleven items of Điều 6 stands at this moment, and who answers for it. */
@Component(service = Board.class)
public final class Board {

    private static final int MONTHS = 12;

    private final Database database;
    private final Contributions contributions;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Board(
            @Reference Database database,
            @Reference Contributions contributions,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.database = database;
        this.contributions = contributions;
        this.rules = rules;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /** Counts the modules that came and went: the rows are others when it has moved. */
    long generation() {
        return contributions.generation();
    }

    /** All eleven rows, in the order of the regulation. */
    List<Row> rows() {
        Acting.require(Rights.READ);
        List<Answer> answers = contributions.answers();
        List<Declared> declared = contributions.declared();
        Map<String, Owner> owners = database.read(BoardTable::owners);
        Map<String, List<ServingModule>> served = database.read(BoardTable::served);
        return Items.ALL.stream()
                .map(item -> row(
                        new Evidence(item, answers, declared, served.getOrDefault(item, List.of())),
                        owners.getOrDefault(item, Owner.NOBODY)))
                .toList();
    }

    /** How the item was in the months behind. */
    List<BoardTable.Month> months(String item) {
        Acting.require(Rights.READ);
        LocalDate from = today().minusMonths(MONTHS - 1).withDayOfMonth(1);
        return database.read(handle -> BoardTable.months(handle, item, from));
    }

    /** What the daily checks found from the day on. */
    List<TopicalDay> topical(LocalDate from) {
        Acting.require(Rights.READ);
        return database.read(handle -> BoardTable.topical(handle, from));
    }

    /** Says who answers for the item from now on. */
    void entrust(String item, Owner owner) {
        Acting.require(Rights.MANAGE);
        if (!Items.ALL.contains(item)) {
            throw new IllegalArgumentException("Điều 6 has no item " + item);
        }
        if (owner.nobody()) {
            throw new Refused("board.refused.owner");
        }
        database.write(handle -> {
            BoardTable.save(handle, item, owner);
            audit.record(handle, "regulation.owner", "regulation.item/" + item, owner.name());
            return true;
        });
    }

    private Row row(Evidence evidence, Owner owner) {
        Optional<Rule> rule = rules.find(Items.rule(evidence.item()), today());
        Optional<Covered> newest = evidence.covered().stream()
                .max(Comparator.comparing(covered -> covered.updated().orElse(Instant.MIN)));
        Standing standing = standing(evidence, rule, newest, owner);
        return new Row(
                evidence.item(),
                evidence.answering(),
                owner,
                rule,
                newest.flatMap(Covered::updated),
                newest.map(Covered::address).orElse(""),
                evidence.covered().stream().mapToLong(Covered::count).sum(),
                standing);
    }

    /** The worst that can be said of it: that it is not served, not fresh, not looked at, or nobody's. */
    private Standing standing(Evidence evidence, Optional<Rule> rule, Optional<Covered> newest, Owner owner) {
        Optional<Standing> missing = evidence.missing();
        if (missing.isPresent()) {
            return missing.get();
        }
        Optional<Instant> updated = newest.flatMap(Covered::updated);
        if (updated.isEmpty()) {
            return Standing.of(State.EMPTY);
        }
        Standing fresh = rule.map(span -> freshness().standing(span, updated.get(), clock.instant()))
                .orElse(Standing.of(State.OK));
        if (fresh.state() == State.LATE) {
            return fresh;
        }
        if (evidence.overdue() > 0) {
            return new Standing(State.UNCHECKED, evidence.overdue(), List.of());
        }
        return owner.nobody() ? Standing.of(State.NO_OWNER) : fresh;
    }

    private Freshness freshness() {
        return new Freshness(calendar, rules.number("coverage.soon", today()));
    }
}
