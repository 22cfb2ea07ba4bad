package vn.wardportal.regulation.calendar;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.regulation.Rights;

/** Offers the work calendar in the console. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = "han-va-ngay-nghi",
        title = "calendar.title",
        permission = Rights.READ,
        group = "regulation",
        order = 30)
public final class CalendarAdmin implements AdminPage {

    private final CalendarDesk desk;
    private final StoredCalendar calendar;
    private final Clock clock;

    @Activate
    public CalendarAdmin(@Reference CalendarDesk desk, @Reference StoredCalendar calendar, @Reference Clock clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Component open(String below) {
        return new CalendarView(desk, calendar, clock);
    }
}
