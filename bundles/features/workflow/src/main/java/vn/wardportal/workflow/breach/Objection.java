package vn.wardportal.workflow.breach;

/** Something cannot be done to the register; why is told by a message key. */
public class Objection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    public Objection(Why why) {
        super(why.key());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Why it is refused. */
    public enum Why {
        /** Somebody else did something meanwhile, or it is over. */
        MOVED,
        /** A reason, an explanation or an evidence is missing, or is too long. */
        WORDS,
        /** Nobody is named, or nobody who has an account. */
        OWNER,
        /** It is not said what it is about. */
        MATTER,
        /** Who acts is concerned themselves. */
        OWN,
        /** The time to explain is over. */
        OVER,
        /** Nobody has explained, and there is still time to. */
        EARLY;

        /** Key of the message. */
        public String key() {
            return "workflow.breach.refused." + name();
        }
    }
}
