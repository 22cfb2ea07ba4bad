package vn.wardportal.regulation.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day off that is known to come, but not when: somebody at the ward enters it once it is decided.
 *
 * @param year the year it is in
 * @param reason what the day is
 * @param basis the document that promises it
 * @param candidates the days it may be; it is settled when one of them is in the calendar
 */
record OpenQuestion(int year, String reason, String basis, List<LocalDate> candidates) {

    OpenQuestion {
        candidates = List.copyOf(candidates);
    }
}
