package vn.wardportal.regulation.coverage;

import java.time.LocalDate;

/**
 * What the daily check of khoản 3 Điều 10 found.
 *
 * @param day the working day
 * @param items how many topical items were published on it
 * @param needed how many there had to be
 */
record TopicalDay(LocalDate day, int items, int needed) {

    boolean passed() {
        return items >= needed;
    }
}
