package vn.wardportal.regulation.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.text.Dates;

/** Reckons by an item's rule when it has to be updated next. */
final class Freshness {

    private final WorkCalendar calendar;
    private final int soonDays;

    /** @param soonDays how many working days before it is late an item is marked */
    Freshness(WorkCalendar calendar, int soonDays) {
        this.calendar = calendar;
        this.soonDays = soonDays;
    }

    /** How fresh it is; a rule without a span is kept by whatever is there. */
    Standing standing(Rule rule, Instant updated, Instant now) {
        Optional<Instant> due = due(rule, updated);
        if (due.isEmpty()) {
            return Standing.of(State.OK);
        }
        LocalDate today = LocalDate.ofInstant(now, Dates.ZONE);
        LocalDate last = LocalDate.ofInstant(due.get(), Dates.ZONE);
        if (now.isAfter(due.get())) {
            return new Standing(State.LATE, Math.max(1, calendar.workingDays(last, today)), List.of());
        }
        int left = calendar.workingDays(today, last);
        boolean daily = rule.unit().equals("working_days") && rule.number() <= 1;
        return left <= (daily ? 0 : soonDays) ? new Standing(State.SOON, left, List.of()) : Standing.of(State.OK);
    }

    /** When it has to be updated next, if its rule sets a span. */
    Optional<Instant> due(Rule rule, Instant updated) {
        if (rule.number() == 0) {
            return Optional.empty();
        }
        ZonedDateTime from = updated.atZone(Dates.ZONE);
        return switch (rule.unit()) {
            case "hours" -> Optional.of(from.plusHours(rule.number()).toInstant());
            case "working_hours" ->
                Optional.of(calendar.afterWorkingHours(updated, rule.number()).at());
            case "working_days" ->
                Optional.of(calendar.afterWorkingDays(updated, rule.number()).at());
            case "days" -> Optional.of(endOf(from.plusDays(rule.number())));
            case "weeks" -> Optional.of(endOf(from.plusWeeks(rule.number())));
            case "months" -> Optional.of(endOf(from.plusMonths(rule.number())));
            default -> Optional.empty();
        };
    }

    private static Instant endOf(ZonedDateTime day) {
        return day.with(LocalTime.MAX).toInstant();
    }
}
