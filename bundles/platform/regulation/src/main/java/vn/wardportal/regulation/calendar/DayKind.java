package vn.wardportal.regulation.calendar;

import java.util.Locale;

/** How a day differs from its weekday. */
enum DayKind {
    /** Nobody works. */
    OFF,
    /** Only the morning is worked. */
    MORNING,
    /** Only the afternoon is worked. */
    AFTERNOON,
    /** It is worked in exchange for another day. */
    MAKEUP;

    /** Key of its words. */
    String key() {
        return "calendar.kind." + name().toLowerCase(Locale.ROOT);
    }
}
