package vn.wardportal.schedules.reception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.schedules.week.IsoWeek;

/**
 * Whether the head receives as often as the law in force on each day wants it: a number of days in each week or month,
 * which are rules with their basis. Weeks in which nobody works are not asked for.
 */
public final class Frequency {

    private static final String DAYS = "schedules.reception.days";
    private static final String PERIOD = "schedules.reception.period";
    private static final String DEPUTY = "schedules.reception.deputy";
    private static final String MONTH = "month";
    private static final String COUNTS = "counts";

    private final Rules rules;
    private final WorkCalendar calendar;

    public Frequency(Rules rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * A week or a month in which the head receives on too few days.
     *
     * @param first its first day
     * @param last its last day
     * @param wanted on how many days the head has to receive
     * @param found on how many they do
     * @param monthly whether it is a month
     * @param basis the law
     */
    public record Gap(LocalDate first, LocalDate last, int wanted, int found, boolean monthly, String basis) {}

    /**
     * The gaps in the whole weeks or months that begin on those days.
     *
     * @param sittings of all receptions, also a month beyond either end
     */
    public List<Gap> gaps(List<Sitting> sittings, LocalDate from, LocalDate to) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate day = from;
        while (!day.isAfter(to)) {
            boolean monthly = rules.find(PERIOD, day)
                    .map(Rule::content)
                    .filter(MONTH::equals)
                    .isPresent();
            LocalDate first = monthly ? day.withDayOfMonth(1) : IsoWeek.monday(day);
            LocalDate last = monthly ? YearMonth.from(day).atEndOfMonth() : first.plusDays(6);
            gap(sittings, first, last, monthly).ifPresent(gaps::add);
            day = last.plusDays(1);
        }
        return gaps;
    }

    private Optional<Gap> gap(List<Sitting> sittings, LocalDate first, LocalDate last, boolean monthly) {
        Optional<Rule> rule = rules.find(DAYS, first);
        int wanted = rule.map(Rule::number).orElse(0);
        boolean works = first.datesUntil(last.plusDays(1))
                .anyMatch(day -> calendar.day(day).works());
        int found = (int) sittings.stream()
                .filter(sitting -> sitting.held()
                        && !sitting.day().isBefore(first)
                        && !sitting.day().isAfter(last))
                .filter(this::counts)
                .map(Sitting::day)
                .distinct()
                .count();
        return works && found < wanted
                ? Optional.of(new Gap(
                        first,
                        last,
                        wanted,
                        found,
                        monthly,
                        rule.map(Rule::basis).orElse("")))
                : Optional.empty();
    }

    private boolean counts(Sitting sitting) {
        boolean ofHead = sitting.schedule().terms().who().head();
        return sitting.byHead() || (ofHead && deputyCounts(sitting.day()));
    }

    private boolean deputyCounts(LocalDate day) {
        return rules.find(DEPUTY, day).map(Rule::content).filter(COUNTS::equals).isPresent();
    }
}
