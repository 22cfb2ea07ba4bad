package vn.wardportal.schedules;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Frequency.Gap;
import vn.wardportal.schedules.reception.ReceptionApproval;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeekApproval;
import vn.wardportal.schedules.week.Weeks;

/**
 * Reminds those who write schedules: of next week's on the last working day by which it has to be published, and each Monday of
 * weeks or months in which the head receives too seldom.
 */
@Component
@Job.Recurring(title = "schedules.job.reminders", dailyAt = "09:30")
public class Reminders implements Job {

    private static final String WEEKLY = "schedule.weekly";

    private final Weeks weeks;
    private final Agenda agenda;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Directory directory;
    private final Notices notices;
    private final Database database;
    private final Clock clock;
    private final Texts texts = Messages.of(Reminders.class).in(Language.VI);

    @Activate
    public Reminders(
            @Reference Weeks weeks,
            @Reference Agenda agenda,
            @Reference Rules rules,
            @Reference WorkCalendar calendar,
            @Reference Directory directory,
            @Reference Notices notices,
            @Reference Database database,
            @Reference Clock clock) {
        this.weeks = weeks;
        this.agenda = agenda;
        this.rules = rules;
        this.calendar = calendar;
        this.directory = directory;
        this.notices = notices;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        rules.find(WEEKLY, today).filter(rule -> due(rule, today)).ifPresent(rule -> remindOfWeek(today, rule));
        List<Gap> gaps = today.getDayOfWeek() == DayOfWeek.MONDAY ? agenda.gaps() : List.of();
        if (!gaps.isEmpty()) {
            Gap first = gaps.getFirst();
            String title = texts.get("schedules.notice.gap", Dates.day(first.first()), Dates.day(first.last()));
            send(title, texts.get("schedules.notice.gaps", gaps.size(), first.basis()), ReceptionApproval.CONSOLE);
        }
    }

    /** Whether today is the last working day of its week up to that of the rule, which begins with the day's name. */
    private boolean due(Rule rule, LocalDate today) {
        LocalDate last = IsoWeek.monday(today)
                .plusDays(
                        DayOfWeek.valueOf(rule.content().strip().split(" ")[0]).getValue() - 1L);
        return calendar.day(today).works()
                && !today.isAfter(last)
                && today.plusDays(1).datesUntil(last.plusDays(1)).noneMatch(day -> calendar.day(day)
                        .works());
    }

    private void remindOfWeek(LocalDate today, Rule rule) {
        LocalDate next = IsoWeek.monday(today).plusWeeks(1);
        Optional<Week> week = weeks.of(next).filter(Week::published);
        if (week.isEmpty()) {
            String time = rule.content().strip().replaceFirst("^\\S+ ?", "");
            String title = texts.get("schedules.notice.week", IsoWeek.of(next).number(), time);
            send(title, rule.basis(), WeekApproval.CONSOLE);
        }
    }

    private void send(String title, String text, String view) {
        List<Long> writers =
                directory.holders(Rights.EDIT).stream().map(Known::id).toList();
        database.write(handle -> {
            notices.send(
                    handle,
                    Notice.of(writers, "schedules.reminder/" + view, title)
                            .saying(text)
                            .at("/quan-tri/" + view));
            return true;
        });
    }
}
