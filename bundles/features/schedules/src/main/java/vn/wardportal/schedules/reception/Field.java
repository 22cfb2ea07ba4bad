package vn.wardportal.schedules.reception;

/** What is filled in of a reception. */
public enum Field {
    OFFICE,
    PERSON,
    PLACE,
    DAYS,
    HOURS,
    MINUTES,
    FROM,
    TO,
    NOTE,
    SPECIALS
}
