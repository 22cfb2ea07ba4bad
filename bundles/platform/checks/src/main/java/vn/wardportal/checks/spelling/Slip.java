package vn.wardportal.checks.spelling;

import java.util.Optional;

/**
 * A word that is probably spelt wrong.
 *
 * @param kind what is wrong with it
 * @param start its first character
 * @param end after its last
 * @param replacement what should stand there, if that can be told
 */
record Slip(Kind kind, int start, int end, Optional<String> replacement) {

    /** What can be wrong. */
    enum Kind {
        /** No Vietnamese syllable. */
        SYLLABLE,
        /** A syllable that the dictionary lacks. */
        UNLISTED,
        /** Typed while the keyboard program was off. */
        KEYBOARD,
        /** The same word twice. */
        DOUBLED,
        /** A syllable, but another one than this word has. */
        PHRASE
    }
}
