package vn.wardportal.schedules.booking;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Throttle;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Codes;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.schedules.booking.Booking.Slot;
import vn.wardportal.schedules.booking.Booking.Told;
import vn.wardportal.schedules.reception.Sitting;

/** Gives times at receptions to residents; each to one of them, and not more to one place than the rules allow. */
@Component(service = Desk.class)
public class Desk {

    /** Which words of consent the form shows. */
    static final String CONSENT = "2026-11";

    private static final String EVERYBODY = "*";

    private final Database database;
    private final Bookings bookings;
    private final Tidings tidings;
    private final WorkCalendar calendar;
    private final Rules rules;
    private final Clock clock;
    private final Throttle sent;
    private final Throttle guessed;

    @Activate
    public Desk(
            @Reference Database database,
            @Reference Bookings bookings,
            @Reference Tidings tidings,
            @Reference WorkCalendar calendar,
            @Reference Rules rules,
            @Reference Clock clock) {
        this.database = database;
        this.bookings = bookings;
        this.tidings = tidings;
        this.calendar = calendar;
        this.rules = rules;
        this.clock = clock;
        sent = new Throttle(clock);
        guessed = new Throttle(clock);
    }

    /** Whether times can be booked there now: not too late, and not too early. */
    public boolean open(Sitting sitting) {
        LocalDate today = today();
        return !sitting.slots().isEmpty()
                && !sitting.day().isAfter(today.plusDays(limit("schedules.bookings.ahead")))
                && calendar.workingDays(today, sitting.day()) >= limit("schedules.bookings.notice");
    }

    /** The times nobody has. */
    public List<LocalTime> free(Sitting sitting) {
        Set<LocalTime> taken = bookings.taken(sitting.reception(), sitting.day());
        return sitting.slots().stream().filter(slot -> !taken.contains(slot)).toList();
    }

    /**
     * Gives a time to a resident; on the disk when it returns. The same words from the same place on the same day are one
     * booking, since a page that is loaded again sends its form again.
     */
    Taken take(Filled filled, Sitting sitting, String sender) {
        String fingerprint = filled.fingerprint(sender, today() + "/" + sitting.reception() + "/" + sitting.day());
        Optional<Booking> known = bookings.byFingerprint(fingerprint);
        if (known.isPresent()) {
            return new Taken(known, "");
        }
        if (sent.full(sender, limit("schedules.bookings.sender"))
                || sent.full(EVERYBODY, limit("schedules.bookings.all"))) {
            return Taken.not("schedules.book.mistake.tooMany");
        }
        Optional<LocalTime> from = sitting.slots().stream()
                .filter(slot -> slot.toString().equals(filled.slot()))
                .findFirst();
        if (from.isEmpty() || !open(sitting)) {
            return Taken.not("schedules.book.mistake.slot");
        }
        sent.count(sender);
        sent.count(EVERYBODY);
        return enter(booking(filled, sitting, from.get()), fingerprint);
    }

    private Booking booking(Filled filled, Sitting sitting, LocalTime from) {
        LocalTime to = from.plusMinutes(sitting.schedule().minutes());
        return new Booking(
                0,
                Codes.fresh(),
                new Slot(sitting.reception(), sitting.day(), from, to),
                sitting.receiver(),
                sitting.place(),
                filled.visitor(),
                clock.instant(),
                Optional.empty(),
                Told.NOTHING);
    }

    private Taken enter(Booking booking, String fingerprint) {
        try {
            boolean entered = asPortal(() -> database.write(handle -> {
                if (Bookings.kept(handle, booking.visitor().contact(), today()) >= limit("schedules.bookings.each")) {
                    return false;
                }
                long id = Bookings.insert(handle, booking, fingerprint, CONSENT);
                tidings.booked(handle, id, booking);
                return true;
            }));
            return entered
                    ? new Taken(bookings.byCode(booking.code()), "")
                    : twin(fingerprint, "schedules.book.mistake.enough");
        } catch (RuntimeException e) {
            if (!isTaken(e)) {
                throw e;
            }
            return twin(fingerprint, "schedules.book.mistake.taken");
        }
    }

    /** What stood in the way may be the same form, which came twice at once. */
    private Taken twin(String fingerprint, String why) {
        return new Taken(bookings.byFingerprint(fingerprint), why);
    }

    /** The booking with that code; the word says why there is none. */
    Taken follow(String code, String sender) {
        if (guessed.full(sender, limit("schedules.bookings.guesses"))) {
            return Taken.not("schedules.follow.tooMany");
        }
        Optional<Booking> found = bookings.byCode(Codes.typed(code));
        if (found.isEmpty()) {
            guessed.count(sender);
        }
        return new Taken(found, "schedules.follow.unknown");
    }

    /** Gives the time back, so that another can have it; who had it is forgotten. */
    Taken cancel(String code, String sender) {
        Taken followed = follow(code, sender);
        followed.booking()
                .filter(Booking::standing)
                .ifPresent(booking -> asPortal(() -> database.write(handle -> {
                    boolean cancelled = Bookings.cancel(handle, booking.id(), clock.instant());
                    if (cancelled) {
                        tidings.cancelled(handle, booking);
                    }
                    return cancelled;
                })));
        return new Taken(followed.booking().flatMap(booking -> bookings.byCode(booking.code())), followed.why());
    }

    /** How many days after the reception it is forgotten who came. */
    int daysKept() {
        return limit("schedules.bookings.kept");
    }

    private int limit(String rule) {
        return rules.number(rule, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private static boolean asPortal(BooleanSupplier work) {
        boolean[] done = new boolean[1];
        Acting.as(Person.PORTAL, () -> done[0] = work.getAsBoolean());
        return done[0];
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }
}
