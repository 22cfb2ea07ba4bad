package vn.wardportal.schedules.week;

import java.time.LocalDate;
import java.util.Comparator;
import vn.wardportal.schedules.week.Row.Matter;

/**
 * A line of a week's schedule as it is meant.
 *
 * @param key names it for good
 * @param day the day
 * @param hours when on that day
 * @param matter what it is about
 * @param status whether it takes place
 * @param remark why it does not, or until when it is postponed; may be empty
 */
public record Entry(String key, LocalDate day, Hours hours, Matter matter, Status status, String remark) {

    /** As they follow each other. */
    static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::day)
            .thenComparing(entry -> entry.hours().start())
            .thenComparing(Entry::key);

    /** The same as something that does not take place. */
    public Entry cancelled() {
        return new Entry(key, day, hours, matter, Status.CANCELLED, remark);
    }

    /** Whether it takes place. */
    public boolean on() {
        return status == Status.ON;
    }
}
