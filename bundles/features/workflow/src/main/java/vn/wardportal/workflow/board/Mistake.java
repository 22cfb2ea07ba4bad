package vn.wardportal.workflow.board;

/** What was entered about the board cannot be kept; why is told by a message key. */
public class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final What what;

    public Mistake(What what) {
        super(what.key());
        this.what = what;
    }

    /** Key of the message. */
    public String key() {
        return what.key();
    }

    /** What is wrong. */
    public enum What {
        /** The decision has no number. */
        DECISION,
        /** The term does not begin before it ends. */
        TERM,
        /** It needs one head and one deputy for administration. */
        OFFICES,
        /** A member has no account, or no time. */
        MEMBER,
        /** The time does not begin before it ends, is over, or is too long. */
        TIME,
        /** The days are none, are over, or are too many. */
        DAYS,
        /** A category is missing. */
        CATEGORY,
        /** A reason is missing. */
        REASON,
        /** There is no board in its term. */
        NO_BOARD,
        /** The delegate is not on the board, or is the holder. */
        DELEGATE;

        /** Key of the message. */
        public String key() {
            return "workflow.mistake." + name();
        }
    }
}
