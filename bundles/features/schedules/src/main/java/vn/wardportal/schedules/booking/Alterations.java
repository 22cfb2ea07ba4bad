package vn.wardportal.schedules.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.job.Job;
import vn.wardportal.api.text.Dates;
import vn.wardportal.schedules.booking.Bookings.Day;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Sitting;

/**
 * Tells whoever booked a time that somebody else receives, or elsewhere, or that the time is no more. It compares what they
 * were told with how the reception is held now, so that no cause is forgotten: another version, a withdrawal, a holiday.
 */
@Component
@Job.Recurring(title = "schedules.job.alterations", everySeconds = 60)
public class Alterations implements Job {

    private final Database database;
    private final Bookings bookings;
    private final Agenda agenda;
    private final Tidings tidings;
    private final Clock clock;

    @Activate
    public Alterations(
            @Reference Database database,
            @Reference Bookings bookings,
            @Reference Agenda agenda,
            @Reference Tidings tidings,
            @Reference Clock clock) {
        this.database = database;
        this.bookings = bookings;
        this.agenda = agenda;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Dates.ZONE);
        Map<Day, List<Booking>> days = bookings.from(now.toLocalDate()).stream()
                .filter(booking ->
                        booking.slot().day().atTime(booking.slot().from()).isAfter(now))
                .collect(Collectors.groupingBy(
                        booking -> new Day(
                                booking.slot().reception(), booking.slot().day()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        days.forEach((day, booked) -> look(agenda.on(day.reception(), day.date()), booked));
    }

    private void look(Optional<Sitting> sitting, List<Booking> booked) {
        List<Booking> altered =
                booked.stream().filter(booking -> altered(booking, sitting)).toList();
        if (altered.isEmpty()) {
            return;
        }
        database.write(handle -> {
            List<Booking> told = new ArrayList<>();
            for (Booking booking : altered) {
                if (tell(handle, booking, sitting)) {
                    told.add(booking);
                }
            }
            tidings.altered(handle, told);
            return !told.isEmpty();
        });
    }

    private static boolean altered(Booking booking, Optional<Sitting> sitting) {
        return booking.at(sitting)
                .map(now -> !now.equals(booking))
                .orElse(booking.told().goneAt().isEmpty());
    }

    /** Whoever cancelled meanwhile is not written to. */
    private boolean tell(Handle handle, Booking before, Optional<Sitting> sitting) {
        Optional<Booking> now = before.at(sitting);
        boolean noted = now.isPresent()
                ? Bookings.told(handle, now.get(), before.told())
                : Bookings.gone(handle, before, clock.instant());
        if (!noted) {
            return false;
        }
        if (now.isEmpty()) {
            Optional<Sitting> instead =
                    agenda.inPlaceOf(before.slot().reception(), before.slot().day());
            tidings.gone(handle, before, sitting, instead);
        } else {
            tidings.changed(handle, before, now.get());
        }
        return true;
    }
}
