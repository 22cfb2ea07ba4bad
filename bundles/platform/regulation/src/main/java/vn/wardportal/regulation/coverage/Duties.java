package vn.wardportal.regulation.coverage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;

/**
 * Looks on each working day whether something topical was published (khoản 3 Điều 10) and how the eleven items stand. Days
 * that were missed because the portal was off are made up for.
 */
@Component
@Job.Recurring(title = "regulation.job.duties", everySeconds = 60)
public final class Duties implements Job {

    private static final Logger log = LoggerFactory.getLogger(Duties.class);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int MOST_DAYS_MISSED = 60;

    private final Database database;
    private final Contributions contributions;
    private final Board board;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    @Activate
    public Duties(
            @Reference Database database,
            @Reference Contributions contributions,
            @Reference Board board,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Clock clock) {
        this.database = database;
        this.contributions = contributions;
        this.board = board;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void run() {
        remember();
        check(clock.instant());
    }

    /** Keeps which modules serve which items, so that they can be named when they are gone. */
    private void remember() {
        Map<String, List<ServingModule>> known = database.read(BoardTable::served);
        contributions.declared().stream().filter(Declared::running).forEach(module -> module.items().stream()
                .filter(item -> !known.getOrDefault(item, List.of()).contains(module.module()))
                .forEach(item -> remember(item, module.module())));
    }

    private void remember(String item, ServingModule module) {
        database.write(handle -> {
            BoardTable.remember(handle, item, module);
            return true;
        });
    }

    private void check(Instant now) {
        ZonedDateTime local = now.atZone(Dates.ZONE);
        LocalDate today = local.toLocalDate();
        LocalDateTime hour = today.atTime(LocalTime.parse(rules.text("topical.time", today)));
        boolean late = !local.toLocalDateTime().isBefore(hour)
                && (allHeard() || !local.toLocalDateTime().isBefore(hour.plus(PATIENCE)));
        Optional<LocalDate> last = database.read(BoardTable::lastChecked);
        LocalDate first = last.map(day -> day.plusDays(1)).orElse(today);
        List<LocalDate> due = first.isAfter(today)
                ? List.of()
                : first.datesUntil(today.plusDays(1))
                        .filter(day -> day.isAfter(today.minusDays(MOST_DAYS_MISSED)))
                        .filter(day -> calendar.day(day).works())
                        .filter(day -> day.isBefore(today) || late)
                        .toList();
        due.forEach(day -> keep(day, now, day.equals(today)));
    }

    /** Whether no module is away that may have published something today; one that is being swapped is waited for. */
    private boolean allHeard() {
        return contributions.declared().stream().allMatch(Declared::running);
    }

    private void keep(LocalDate day, Instant now, boolean today) {
        TopicalDay found = new TopicalDay(day, contributions.topical(day), rules.number("topical.count", day));
        List<Row> rows = today ? board.rows() : List.of();
        database.write(handle -> {
            BoardTable.keep(handle, found, now);
            rows.forEach(row -> BoardTable.keep(handle, day, row.item(), row.standing()));
            return true;
        });
        if (!found.passed()) {
            log.info("Nothing topical was published on {} (khoản 3 Điều 10)", day);
        }
    }
}
