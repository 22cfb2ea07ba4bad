package vn.wardportal.api.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.calendar.WorkCalendar;

/**
 * Whose time is over: what began on one of the days from {@link #first} to {@link #last} should be done by today, by a rule
 * that gives days or working days for it.
 *
 * <pre>{@code
 * TimeLimit limit = new TimeLimit(rules, calendar, "flood.answer");
 * … where received between :first and :last
 * }</pre>
 *
 * @param rules the rules that hold
 * @param calendar the days on which the ward works
 * @param name of the rule
 */
public record TimeLimit(Rules rules, WorkCalendar calendar, String name) {

    /** The first day on which such a rule held: nobody had to know it before. */
    public LocalDate first() {
        List<Rule> history = rules.history(name);
        return history.isEmpty() ? LocalDate.EPOCH : history.getLast().from();
    }

    /** The last day whose time is over on that one; none that ever was if no rule holds. */
    public LocalDate last(LocalDate today) {
        Optional<Rule> rule = rules.find(name, today);
        if (rule.isEmpty()) {
            return LocalDate.EPOCH.minusDays(1);
        }
        LocalDate yesterday = today.minusDays(1);
        if (!rule.get().unit().equals("working_days")) {
            return yesterday.minusDays(rule.get().number());
        }
        LocalDate day = yesterday;
        while (calendar.workingDays(day, yesterday) < rule.get().number()) {
            day = day.minusDays(1);
        }
        return day;
    }
}
