package vn.wardportal.schedules.booking;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.AdminMenu;
import vn.wardportal.api.admin.AdminPage;
import vn.wardportal.schedules.Rights;

/** The bookings in the console: the receptions, and {@code /3/2026-11-19} for who comes to one of them. */
@org.osgi.service.component.annotations.Component
@AdminMenu(
        path = BookingsAdmin.PATH,
        title = "schedules.bookings.menu",
        permission = Rights.BOOKINGS,
        group = "service",
        order = 35)
public class BookingsAdmin implements AdminPage {

    static final String PATH = "lich-hen";

    private static final Pattern SITTING = Pattern.compile("(\\d{1,18})/(\\d{4}-\\d{2}-\\d{2})");

    private final BookingBook book;

    @Activate
    public BookingsAdmin(@Reference BookingBook book) {
        this.book = book;
    }

    @Override
    public Component open(String below) {
        Matcher sitting = SITTING.matcher(below);
        if (sitting.matches()) {
            try {
                return new SittingView(book, Long.parseLong(sitting.group(1)), LocalDate.parse(sitting.group(2)));
            } catch (DateTimeParseException e) {
                return new BookingsView(book);
            }
        }
        return new BookingsView(book);
    }
}
