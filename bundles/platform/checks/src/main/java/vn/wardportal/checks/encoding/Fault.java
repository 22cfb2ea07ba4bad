package vn.wardportal.checks.encoding;

import java.util.Optional;

/**
 * A place of a passage that is not Unicode as it should be.
 *
 * @param kind what is wrong
 * @param legacy the old encoding, if that is what is wrong
 * @param start offset of its first character in the source
 * @param end offset after its last
 * @param replacement what should stand there; nothing if nobody can tell
 */
public record Fault(Kind kind, Optional<Legacy> legacy, int start, int end, Optional<String> replacement) {

    /** What can be wrong. */
    public enum Kind {
        /** Written in an old encoding. */
        LEGACY,
        /** Letters and their marks are apart. */
        DECOMPOSED,
        /** Characters that nobody sees. */
        HIDDEN,
        /** Control characters. */
        CONTROL,
        /** Characters that only one font knows. */
        PRIVATE,
        /** Letters of other alphabets, or odd forms of Latin ones. */
        LOOKALIKE,
        /** Characters that were lost. */
        LOST
    }
}
