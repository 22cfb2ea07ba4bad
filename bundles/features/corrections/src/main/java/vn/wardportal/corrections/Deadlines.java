package vn.wardportal.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Report.Due;

/** Until when a report has to be answered, by the rule of the day it came and the ward's working time. */
@Component(service = Deadlines.class)
public class Deadlines {

    private static final String RULE = "correction";
    private static final String WORKING_DAYS = "working_days";

    private final Rules rules;
    private final WorkCalendar calendar;
    private final Texts texts = Messages.of(Deadlines.class).in(Language.VI);

    @Activate
    public Deadlines(@Reference Rules rules, @Reference WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Until when what comes at that time is answered, and why then. */
    public Due of(Instant received) {
        LocalDate day = LocalDate.ofInstant(received, Dates.ZONE);
        Rule rule = rules.rule(RULE, day);
        WorkCalendar.Due due = rule.unit().equals(WORKING_DAYS)
                ? calendar.afterWorkingDays(received, rule.number())
                : afterDays(day, rule.number());
        return new Due(due.at(), String.join(" ", due.explanation()), rule.basis());
    }

    /** All days count; where the last one is no working day, the term ends with the next that is. */
    private WorkCalendar.Due afterDays(LocalDate received, int days) {
        LocalDate last = received.plusDays(days);
        List<String> why = new ArrayList<>();
        why.add(texts.get("corrections.due.counted", Dates.day(received), days, weekday(last)));
        LocalDate end = last;
        while (!calendar.day(end).works()) {
            why.add(dayOff(end));
            end = end.plusDays(1);
        }
        why.add(texts.get(end.equals(last) ? "corrections.due.end" : "corrections.due.moved", weekday(end)));
        return new WorkCalendar.Due(endOfWork(end), why);
    }

    private String dayOff(LocalDate day) {
        String reason = calendar.day(day).reason();
        return reason.isEmpty()
                ? texts.get("corrections.due.off", weekday(day))
                : texts.get("corrections.due.off.why", weekday(day), reason);
    }

    /** The end of one working day is the end of the first one counted from the start of the working day before. */
    private Instant endOfWork(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!calendar.day(before).works()) {
            before = before.minusDays(1);
        }
        return calendar.afterWorkingDays(before.atStartOfDay(Dates.ZONE).toInstant(), 1)
                .at();
    }

    private static String weekday(LocalDate day) {
        return Dates.weekday(day, Language.VI);
    }
}
