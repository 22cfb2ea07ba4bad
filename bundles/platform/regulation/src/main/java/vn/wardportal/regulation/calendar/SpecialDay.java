package vn.wardportal.regulation.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that differs from its weekday.
 *
 * @param date the day
 * @param kind how it differs
 * @param makesUpFor the day off it is worked for, if it is
 * @param reason why: {@code Quốc khánh}
 * @param basis the document it rests on
 * @param certainty how sure that is
 */
record SpecialDay(
        LocalDate date,
        DayKind kind,
        Optional<LocalDate> makesUpFor,
        String reason,
        String basis,
        Certainty certainty) {}
