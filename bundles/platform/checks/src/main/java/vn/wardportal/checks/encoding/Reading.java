package vn.wardportal.checks.encoding;

import java.util.List;
import java.util.Optional;

/**
 * What a text is found to be.
 *
 * @param outcome whether it is Unicode, and whether it could be made so
 * @param text the text as it should be: Unicode, letters and marks together
 * @param encoding the old encoding most of it was in, if it was
 * @param faults what was wrong, in the order of the text, none overlapping
 */
public record Reading(Outcome outcome, String text, Optional<Legacy> encoding, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
    }

    /** How it ended. */
    public enum Outcome {
        /** Good Unicode. */
        OK,
        /** Unicode with odd characters, which are mended as far as they can be. */
        FIXED,
        /** In an old encoding, in parts or as a whole, and now in Unicode. */
        CONVERTED,
        /** Something is wrong, but nobody can tell what. */
        UNSURE
    }
}
