package vn.wardportal.schedules.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Acting;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.booking.Bookings.Day;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Sitting;

/** Who comes to which reception, for those who receive. */
@Component(service = BookingBook.class)
public class BookingBook {

    private static final int WEEKS_AHEAD = 8;
    private static final int WEEKS_BACK = 1;

    private final Bookings bookings;
    private final Agenda agenda;

    @Activate
    public BookingBook(@Reference Bookings bookings, @Reference Agenda agenda) {
        this.bookings = bookings;
        this.agenda = agenda;
    }

    /** The receptions that were lately and are to come, each with how many times are booked. */
    List<Count> counts() {
        Acting.require(Rights.BOOKINGS);
        LocalDate today = agenda.today();
        LocalDate first = today.minusWeeks(WEEKS_BACK);
        Map<Day, Integer> standing = bookings.standing(first);
        return agenda.between(first, today.plusWeeks(WEEKS_AHEAD)).stream()
                .map(sitting ->
                        new Count(sitting, standing.getOrDefault(new Day(sitting.reception(), sitting.day()), 0)))
                .filter(count -> count.sitting().schedule().minutes() > 0 || count.booked() > 0)
                .toList();
    }

    /** Who booked a time on that day, in the order of the times. */
    List<Booking> of(long reception, LocalDate day) {
        Acting.require(Rights.BOOKINGS);
        return bookings.of(reception, day);
    }

    /** The reception on that day, as it is held now. */
    Optional<Sitting> sitting(long reception, LocalDate day) {
        return agenda.on(reception, day);
    }

    /**
     * A reception on its day.
     *
     * @param sitting the reception
     * @param booked how many times are booked
     */
    record Count(Sitting sitting, int booked) {}
}
