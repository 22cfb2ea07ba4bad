package vn.wardportal.news.desk;

import java.util.Map;

/** An act on an article was refused; what is wrong is told by message keys. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Map<Field, String> mistakes;

    Refusal(Reason reason) {
        this(reason, Map.of());
    }

    private Refusal(Reason reason, Map<Field, String> mistakes) {
        super(reason.key() + " " + mistakes);
        this.reason = reason;
        this.mistakes = Map.copyOf(mistakes);
    }

    /** Refuses a manuscript with mistakes. */
    static void unlessEmpty(Map<Field, String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Refusal(Reason.MISTAKES, mistakes);
        }
    }

    public Reason reason() {
        return reason;
    }

    /** Keys of what is wrong, by field. */
    public Map<Field, String> mistakes() {
        return mistakes;
    }

    /** Why an act is refused. */
    public enum Reason {
        /** Fields lack something. */
        MISTAKES,
        /** Somebody else changed the article since it was opened. */
        CHANGED,
        /** Another article has that address. */
        ADDRESS_TAKEN,
        /** The article is not in the state the act is for. */
        WRONG_STATE,
        /** It is on its way to residents, and not with the person. */
        CLOSED,
        /** It is on its way to residents, and must be sent back first. */
        UNDER_WAY,
        /** The article was deleted. */
        GONE;

        /** Key of the message. */
        public String key() {
            return "news.refused." + name();
        }
    }
}
