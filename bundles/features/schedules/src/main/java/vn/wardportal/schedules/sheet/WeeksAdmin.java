package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeekApproval;

/** Weeks in the console: the list, {@code /moi} for the next week without a schedule, {@code /moi/2026-11-16} for that one,
 * {@code /tep/2026-11-16} for files of it, and each by its number. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = WeekApproval.CONSOLE,
        title = "schedules.week.menu",
        permission = Rights.EDIT,
        group = "direction",
        order = 10)
public class WeeksAdmin implements AdminPage {

    static final String NEW = "moi";
    private static final String FILES = "tep";

    private final Tools tools;
    private final Route route;
    private final Clock clock;
    private final Ways ways = Ways.below(WeekApproval.CONSOLE);

    @Activate
    public WeeksAdmin(@Reference Tools tools, @Reference Route route, @Reference Clock clock) {
        this.tools = tools;
        this.route = route;
        this.clock = clock;
    }

    @Override
    public Component open(String below) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        if (below.isEmpty()) {
            return new WeeksView(tools, route, today);
        }
        if (below.equals(NEW)) {
            return fresh(free(IsoWeek.monday(today)));
        }
        if (below.startsWith(NEW + "/")) {
            return day(below.substring(NEW.length() + 1))
                    .map(day -> fresh(IsoWeek.monday(day)))
                    .orElseGet(WeeksAdmin::missing);
        }
        if (below.equals(FILES)) {
            return new FilesView(tools, free(IsoWeek.monday(today)), today);
        }
        if (below.startsWith(FILES + "/")) {
            return day(below.substring(FILES.length() + 1))
                    .<Component>map(day -> new FilesView(tools, IsoWeek.monday(day), today))
                    .orElseGet(WeeksAdmin::missing);
        }
        Optional<Week> week = below.matches("\\d{1,18}") ? tools.weeks().find(Long.parseLong(below)) : Optional.empty();
        return week.<Component>map(found -> WeekView.of(tools, ways, found)).orElseGet(WeeksAdmin::missing);
    }

    /** Another week opens the schedule it has. */
    private Component fresh(LocalDate monday) {
        return tools.weeks()
                .of(monday)
                .map(week -> WeekView.of(tools, ways, week))
                .orElseGet(() -> WeekView.fresh(tools, ways, monday));
    }

    private LocalDate free(LocalDate monday) {
        LocalDate next = monday.plusWeeks(1);
        while (tools.weeks().of(next).isPresent()) {
            next = next.plusWeeks(1);
        }
        return next;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Where files come into the week of that Monday and out of it. */
    static String files(LocalDate monday) {
        return WeekApproval.CONSOLE + "/" + FILES + "/" + monday;
    }

    private static Component missing() {
        return RoutedView.missing(Messages.of(WeeksAdmin.class).in(Language.VI).get("schedules.refused.GONE"));
    }
}
