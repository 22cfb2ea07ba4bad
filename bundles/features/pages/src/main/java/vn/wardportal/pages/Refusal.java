package vn.wardportal.pages;

/** An act on a page was refused; the reason is a message key for whoever asked. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refusal(Reason reason) {
        super(reason.key);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why an act is refused. */
    public enum Reason {
        /** Somebody else saved the page since the author opened it. */
        CHANGED_MEANWHILE("pages.refused.changed"),
        /** Another page has that address. */
        ADDRESS_TAKEN("pages.refused.taken"),
        /** There are pages below it. */
        HAS_CHILDREN("pages.refused.children"),
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
