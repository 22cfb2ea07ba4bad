package vn.wardportal.corrections.desk;

/** An act on a report or a correction was refused; why is told by a message key. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public Refusal(Why why) {
        super(why.key());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }

    /** Why an act is refused. */
    public enum Why {
        /** It is gone. */
        GONE,
        /** Somebody else did something meanwhile. */
        MOVED,
        /** Who proposed it may not decide on it. */
        OWN,
        /** No page of the site stands at that address. */
        PAGE,
        /** What is wrong is not said. */
        NO_WRONG,
        /** What is right is not said. */
        NO_REPLACEMENT,
        /** What residents are told is missing. */
        NO_NOTICE,
        /** The answer to the reporter is missing. */
        NO_ANSWER,
        /** A reason is missing. */
        NO_REASON,
        /** A text is too long. */
        TOO_LONG;

        /** Key of the message. */
        public String key() {
            return "corrections.refused." + name();
        }
    }
}
