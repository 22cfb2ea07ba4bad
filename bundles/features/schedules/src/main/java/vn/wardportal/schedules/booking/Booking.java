package vn.wardportal.schedules.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.wardportal.api.text.Contact;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.schedules.reception.Sitting;

/**
 * A time at a reception that a resident booked.
 *
 * @param id its number
 * @param code what the resident follows it with
 * @param slot which time
 * @param receiver who was to receive when it was booked
 * @param place where
 * @param visitor who comes
 * @param bookedAt when it was booked
 * @param cancelledAt when the resident cancelled it; absent if they did not
 * @param told what the resident was told of it since
 */
public record Booking(
        long id,
        String code,
        Slot slot,
        String receiver,
        String place,
        Visitor visitor,
        Instant bookedAt,
        Optional<Instant> cancelledAt,
        Told told) {

    /**
     * A time at a reception.
     *
     * @param reception number of the reception
     * @param day the day
     * @param from its first minute
     * @param to the first minute after
     */
    public record Slot(long reception, LocalDate day, LocalTime from, LocalTime to) {

        /** When it is, in words. */
        String words(Language language) {
            return from + ", " + Dates.weekday(day, language);
        }

        /** What it is called while somebody has it: no two bookings can have the same. */
        String name() {
            return reception + "/" + day + "/" + from;
        }
    }

    /**
     * Who comes.
     *
     * @param name their name
     * @param contact a telephone number or an e-mail address
     * @param subject what they want to speak about
     * @param language in which they booked and are written to
     */
    public record Visitor(String name, String contact, String subject, Language language) {

        /** Their e-mail address, if that is how they can be reached. */
        Optional<String> mail() {
            return Optional.of(contact).filter(Contact::isMail);
        }
    }

    /**
     * What a resident was told of changes.
     *
     * @param times how often
     * @param goneAt when that their time is no more; absent if it is, or is again
     */
    public record Told(int times, Optional<Instant> goneAt) {

        static final Told NOTHING = new Told(0, Optional.empty());
    }

    /** The booking as it would be kept now; nothing if the time is no more. */
    Optional<Booking> at(Optional<Sitting> sitting) {
        return sitting.filter(held -> held.slots().contains(slot.from()))
                .map(held -> new Booking(
                        id,
                        code,
                        new Slot(
                                slot.reception(),
                                slot.day(),
                                slot.from(),
                                slot.from().plusMinutes(held.schedule().minutes())),
                        held.receiver(),
                        held.place(),
                        visitor,
                        bookedAt,
                        cancelledAt,
                        new Told(told.times(), Optional.empty())));
    }

    /** Whether it stands. */
    public boolean standing() {
        return cancelledAt.isEmpty();
    }
}
