package vn.wardportal.notice;

import java.io.Serial;

/** The mail server takes no letter at all just now: it does not answer, is not what it should be, or lets nobody in. */
final class Unreachable extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String english;

    Unreachable(String words, String english) {
        super(words);
        this.english = english;
    }

    /** The same for the log. */
    String english() {
        return english;
    }
}
