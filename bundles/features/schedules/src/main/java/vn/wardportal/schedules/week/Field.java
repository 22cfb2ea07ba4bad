package vn.wardportal.schedules.week;

/** What is filled in of a week. */
public enum Field {
    ROWS,
    NOTE
}
