package vn.wardportal.schedules.booking;

import java.util.Optional;

/**
 * What came of a resident's wish.
 *
 * @param booking the booking
 * @param why key of the message that says why there is none
 */
record Taken(Optional<Booking> booking, String why) {

    static Taken not(String why) {
        return new Taken(Optional.empty(), why);
    }
}
