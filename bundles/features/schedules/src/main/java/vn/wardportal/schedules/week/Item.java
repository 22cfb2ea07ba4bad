package vn.wardportal.schedules.week;

import java.time.Instant;

/**
 * A line as residents read it.
 *
 * @param week number of the week it belongs to
 * @param entry the line
 * @param change how it differs from what residents read before
 * @param before what it was then: the time or the place; empty otherwise
 * @param sequence how often it was changed since residents could first read it
 * @param changed when it was last changed
 */
public record Item(long week, Entry entry, Change change, String before, int sequence, Instant changed) {

    /** How a line differs from what residents read before. */
    public enum Change {
        /** Not at all. */
        NONE,
        /** It was added after the week was published. */
        ADDED,
        /** It has another time. */
        MOVED,
        /** It has another place. */
        ELSEWHERE,
        /** Something else about it changed. */
        REWORDED;

        /** Key of the message. */
        public String key() {
            return "schedules.change." + name();
        }
    }
}
