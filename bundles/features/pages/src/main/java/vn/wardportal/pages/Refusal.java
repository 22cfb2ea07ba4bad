package vn.wardportal.pages;

import java.util.Map;

/** An act on a page was refused; the reason is a message key for whoever asked. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Map<Field, String> mistakes;

    Refusal(Reason reason) {
        this(reason, Map.of());
    }

    private Refusal(Reason reason, Map<Field, String> mistakes) {
        super(reason.key);
        this.reason = reason;
        this.mistakes = mistakes;
    }

    /** Refuses if there are mistakes. */
    static void unlessEmpty(Map<Field, String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new Refusal(Reason.MISTAKES, mistakes);
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Message keys of what is wrong, by field. */
    public Map<Field, String> mistakes() {
        return mistakes;
    }

    /** Why an act is refused. */
    public enum Reason {
        /** Fields lack something. */
        MISTAKES("pages.refused.mistakes"),
        /** Somebody else changed the page since the author opened it. */
        CHANGED_MEANWHILE("pages.refused.changed"),
        /** Another page has that address. */
        ADDRESS_TAKEN("pages.refused.taken"),
        /** There are pages below it. */
        HAS_CHILDREN("pages.refused.children"),
        /** It is with somebody else on its way to residents. */
        CLOSED("pages.refused.closed"),
        /** It is on its way to residents, and must be sent back first. */
        UNDER_WAY("pages.refused.underWay"),
        /** The page is not in the state the act is for. */
        WRONG_STATE("pages.refused.state"),
        /** Residents never read the page above. */
        ABOVE_UNPUBLISHED("pages.refused.above"),
        /** The page above is in the trash. */
        ABOVE_TRASHED("pages.refused.aboveTrashed"),
        /** The page is gone. */
        GONE("pages.refused.gone");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Key of the message. */
        public String key() {
            return key;
        }
    }
}
