package vn.wardportal.corrections.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.corrections.Report.State;
import vn.wardportal.corrections.Rights;

/** What became of the reports of each month, module by module. */
@Component(service = Statistics.class)
public class Statistics {

    private static final int MONTHS = 12;

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::month).reversed().thenComparing(Line::module);

    private final Database database;
    private final WorkCalendar calendar;
    private final Clock clock;

    @Activate
    public Statistics(@Reference Database database, @Reference WorkCalendar calendar, @Reference Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last twelve months, this one at the top; a month in which nothing was received is left out. */
    List<Line> lines() {
        Acting.require(Rights.HANDLE);
        Instant now = clock.instant();
        LocalDate first = LocalDate.ofInstant(now, Dates.ZONE).withDayOfMonth(1).minusMonths(MONTHS - 1L);
        Instant since = first.atStartOfDay(Dates.ZONE).toInstant();
        return database.read(handle -> Tally.since(handle, since, now)).stream()
                .collect(Collectors.groupingBy(
                        tally -> tally.receivedOn().withDayOfMonth(1) + " " + tally.module(),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(this::line)
                .sorted(ORDER)
                .toList();
    }

    private Line line(List<Tally> tallies) {
        Tally any = tallies.getFirst();
        return new Line(
                any.receivedOn().withDayOfMonth(1),
                any.module(),
                tallies.stream().mapToInt(Tally::count).sum(),
                count(tallies, tally -> !tally.late() && tally.closedOn().isPresent()),
                count(tallies, Tally::late),
                count(tallies, tally -> tally.state() == State.CORRECTED),
                count(tallies, tally -> tally.state() == State.NO_ERROR),
                median(tallies));
    }

    private static int count(List<Tally> tallies, Predicate<Tally> wanted) {
        return tallies.stream().filter(wanted).mapToInt(Tally::count).sum();
    }

    /** Half of what was answered took so many working days or fewer; what came and went on one day took none. */
    private OptionalDouble median(List<Tally> tallies) {
        SortedMap<Integer, Integer> days = new TreeMap<>();
        tallies.forEach(tally -> tally.closedOn()
                .ifPresent(closed ->
                        days.merge(calendar.workingDays(tally.receivedOn(), closed), tally.count(), Integer::sum)));
        int answered = days.values().stream().mapToInt(Integer::intValue).sum();
        return answered == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((at(days, (answered - 1) / 2) + at(days, answered / 2)) / 2.0);
    }

    /** The one at that place, the shortest being the first. */
    private static int at(SortedMap<Integer, Integer> days, int place) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> entry : days.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("There are only " + passed);
    }

    /**
     * What was received in a month about the pages of one module.
     *
     * @param month its first day
     * @param module whose pages; empty for the portal's own
     * @param received how many reports
     * @param inTime how many of them were answered in time
     * @param late how many were answered late, or are overdue
     * @param corrected how many led to a correction
     * @param unfounded how many were no error
     * @param median how many working days the middle one took; nothing before one was answered
     */
    record Line(
            LocalDate month,
            String module,
            int received,
            int inTime,
            int late,
            int corrected,
            int unfounded,
            OptionalDouble median) {}
}
