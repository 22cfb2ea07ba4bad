package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;

/** Until when a step should be taken, by the limits that hold today and the ward's working time. */
@Component(service = Deadlines.class)
public class Deadlines {

    /** The limit in which something that was sent back should be sent in again. */
    public static final String RESUBMISSION = "RESUBMISSION";

    private static final String REVIEW = "workflow.emergency.review";

    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    @Activate
    public Deadlines(@Reference Rules rules, @Reference WorkCalendar calendar, @Reference Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The limit of a stage that holds today; nothing if none is set. */
    public Optional<Rule> limit(String stage) {
        return limit(stage, clock.instant());
    }

    /** When what comes to a stage at that time should go on; nothing if no limit is set for it. */
    public Optional<Due> of(String stage, Instant from) {
        return limit(stage, from).map(rule -> due(rule, from));
    }

    /** Until when what is published in an emergency at that time has to be reviewed. */
    Instant review(Instant from) {
        return due(rules.rule(REVIEW, day(from)), from).at();
    }

    private Optional<Rule> limit(String stage, Instant at) {
        return rules.find("workflow.limit." + stage.toLowerCase(Locale.ROOT), day(at));
    }

    /** When something is due that began at that time and has the limit of that rule. */
    public Due due(Rule rule, Instant from) {
        return switch (rule.unit()) {
            case "days" ->
                new Due(
                        day(from)
                                .plusDays(rule.number() + 1L)
                                .atStartOfDay(Dates.ZONE)
                                .toInstant(),
                        List.of());
            case "working_hours" -> calendar.afterWorkingHours(from, rule.number());
            case "working_days" -> calendar.afterWorkingDays(from, rule.number());
            default -> new Due(from.plus(Duration.ofHours(rule.number())), List.of());
        };
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Dates.ZONE);
    }
}
