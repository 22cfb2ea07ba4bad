package vn.wardportal.notice;

import java.io.Serial;

/** The mail server would not take one letter. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean lasting;

    Refusal(String words, boolean lasting) {
        super(words);
        this.lasting = lasting;
    }

    /** Whether asking again would be refused again. */
    boolean lasting() {
        return lasting;
    }
}
