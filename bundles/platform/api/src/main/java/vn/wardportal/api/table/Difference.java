package vn.wardportal.api.table;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a file and what is there do not have alike.
 *
 * @param kind how they differ
 * @param row the row of the file; 0 for what the file does not have
 * @param title what it is called
 * @param path its address in the console below {@code /quan-tri/}, if it is there
 * @param changes what differs, field by field; none for what is new or gone
 */
public record Difference(Kind kind, int row, String title, Optional<String> path, List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** How a file and what is there differ. */
    public enum Kind {
        /** It is only in the file. */
        NEW,
        /** It is in both, and says something else in the file. */
        CHANGED,
        /** It is only there. */
        GONE
    }

    /**
     * A field that differs.
     *
     * @param label what people call the field
     * @param before what is there, cut if it is long
     * @param after what the file says, cut if it is long
     */
    public record Change(String label, String before, String after) {

        private static final int LONGEST = 600;

        public Change {
            before = cut(before);
            after = cut(after);
        }

        private static String cut(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
        }
    }
}
