package vn.wardportal.schedules.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Language;
import vn.wardportal.schedules.booking.Booking.Slot;
import vn.wardportal.schedules.booking.Booking.Told;
import vn.wardportal.schedules.booking.Booking.Visitor;

/** The table of bookings. Who may read and change it is checked by whoever asks for it. */
@Component(service = Bookings.class)
public class Bookings {

    private static final RowMapper<Booking> BOOKINGS = (row, context) -> new Booking(
            row.getLong("id"),
            row.getString("code"),
            new Slot(
                    row.getLong("reception"),
                    row.getObject("on_day", LocalDate.class),
                    row.getObject("starts", LocalTime.class),
                    row.getObject("ends", LocalTime.class)),
            row.getString("receiver"),
            row.getString("place"),
            new Visitor(
                    row.getString("name"),
                    row.getString("contact"),
                    row.getString("subject"),
                    Language.valueOf(row.getString("language"))),
            row.getObject("booked_at", Instant.class),
            Optional.ofNullable(row.getObject("cancelled_at", Instant.class)),
            new Told(row.getInt("told"), Optional.ofNullable(row.getObject("gone_at", Instant.class))));

    private static final int MOST = 500;

    private final Database database;

    @Activate
    public Bookings(@Reference Database database) {
        this.database = database;
    }

    /** The booking that is followed with that code. */
    Optional<Booking> byCode(String code) {
        return one("code = :value", code);
    }

    /** The booking that was sent with just these words from the same place. */
    Optional<Booking> byFingerprint(String fingerprint) {
        return one("fingerprint = :value", fingerprint);
    }

    private Optional<Booking> one(String condition, String value) {
        return database.read(handle -> handle.createQuery("select * from schedules.booking where " + condition)
                .bind("value", value)
                .map(BOOKINGS)
                .findOne());
    }

    /** The times of that day that somebody has. */
    Set<LocalTime> taken(long reception, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        select starts from schedules.booking
                        where reception = :reception and on_day = :day and holds is not null""")
                .bind("reception", reception)
                .bind("day", day)
                .mapTo(LocalTime.class)
                .collect(Collectors.toSet()));
    }

    /** All bookings of that day, in the order of their times. */
    List<Booking> of(long reception, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        select * from schedules.booking where reception = :reception and on_day = :day
                        order by starts, id limit :most""")
                .bind("reception", reception)
                .bind("day", day)
                .bind("most", MOST)
                .map(BOOKINGS)
                .list());
    }

    /** All that stand from that day on, in the order of their times. */
    List<Booking> from(LocalDate day) {
        return database.read(
                handle -> handle.createQuery("""
                        select * from schedules.booking where on_day >= :day and holds is not null
                        order by on_day, starts, id""").bind("day", day).map(BOOKINGS).list());
    }

    /** How many stand for each sitting from that day on. */
    Map<Day, Integer> standing(LocalDate from) {
        return database.read(handle -> handle.createQuery("""
                        select reception, on_day, count(*) as found from schedules.booking
                        where holds is not null and on_day >= :from group by reception, on_day""")
                .bind("from", from)
                .reduceRows(new HashMap<Day, Integer>(), (days, row) -> {
                    Day day = new Day(row.getColumn("reception", Long.class), row.getColumn("on_day", LocalDate.class));
                    days.put(day, row.getColumn("found", Integer.class));
                    return days;
                }));
    }

    /** How many times from that day on are kept for whoever is reached that way; those that are no more do not count. */
    static int kept(Handle handle, String contact, LocalDate from) {
        return handle.createQuery("""
                        select count(*) from schedules.booking
                        where contact = :contact and on_day >= :from and holds is not null
                            and gone_at is null""")
                .bind("contact", contact)
                .bind("from", from)
                .mapTo(Integer.class)
                .one();
    }

    /** Enters a booking; fails if somebody has that time, or the same was sent before. */
    static long insert(Handle handle, Booking booking, String fingerprint, String consent) {
        Slot slot = booking.slot();
        return handle.createUpdate("""
                        insert into schedules.booking (code, fingerprint, holds, reception, receiver, place, on_day, starts,
                            ends, name, contact, subject, language, consent, booked_at)
                        values (:code, :fingerprint, :holds, :reception, :receiver, :place, :day, :starts,
                            :ends, :name, :contact, :subject, :language, :consent, :booked)""")
                .bind("code", booking.code())
                .bind("fingerprint", fingerprint)
                .bind("holds", slot.name())
                .bind("reception", slot.reception())
                .bind("receiver", booking.receiver())
                .bind("place", booking.place())
                .bind("day", slot.day())
                .bind("starts", slot.from())
                .bind("ends", slot.to())
                .bind("name", booking.visitor().name())
                .bind("contact", booking.visitor().contact())
                .bind("subject", booking.visitor().subject())
                .bind("language", booking.visitor().language().name())
                .bind("consent", consent)
                .bind("booked", booking.bookedAt().atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Notes that its holder is told how it is held now; false if it was cancelled, or they were told otherwise meanwhile. */
    static boolean told(Handle handle, Booking booking, Told before) {
        return handle.createUpdate("""
                                update schedules.booking set receiver = :receiver, place = :place, ends = :ends,
                                    told = told + 1, gone_at = null
                                where id = :id and told = :before and holds is not null""")
                        .bind("receiver", booking.receiver())
                        .bind("place", booking.place())
                        .bind("ends", booking.slot().to())
                        .bind("id", booking.id())
                        .bind("before", before.times())
                        .execute()
                == 1;
    }

    /** Notes that its holder is told that the time is no more; false as {@link #told} is. */
    static boolean gone(Handle handle, Booking booking, Instant now) {
        return handle.createUpdate("""
                                update schedules.booking set told = told + 1, gone_at = :now
                                where id = :id and told = :before and holds is not null""")
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("id", booking.id())
                        .bind("before", booking.told().times())
                        .execute()
                == 1;
    }

    /** Gives the time back, and forgets who had it; false if that was done before. */
    static boolean cancel(Handle handle, long id, Instant now) {
        return handle.createUpdate("""
                                update schedules.booking set holds = null, fingerprint = null, cancelled_at = :now,
                                    name = '', contact = '', subject = ''
                                where id = :id and holds is not null""")
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /** Forgets all bookings of days before that one; answers of how many. */
    static int forget(Handle handle, LocalDate before) {
        return handle.createUpdate("delete from schedules.booking where on_day < :before")
                .bind("before", before)
                .execute();
    }

    /**
     * A reception on a day.
     *
     * @param reception number of the reception
     * @param date the day
     */
    record Day(long reception, LocalDate date) {}
}
