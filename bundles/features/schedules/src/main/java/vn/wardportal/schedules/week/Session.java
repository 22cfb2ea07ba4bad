package vn.wardportal.schedules.week;

import java.time.LocalTime;

/** Half a working day. */
public enum Session {
    MORNING,
    AFTERNOON;

    /** The half in which that time lies. */
    static Session of(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    /** Key of the message. */
    public String key() {
        return "schedules.session." + name();
    }
}
