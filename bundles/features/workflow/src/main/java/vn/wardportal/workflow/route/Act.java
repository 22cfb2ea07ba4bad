package vn.wardportal.workflow.route;

/** What somebody did to a text on its way. */
public enum Act {
    SEND,
    SEND_AGAIN,
    /** Sent in straight to the preliminary review, by a right that the board gave. */
    ENTER,
    TAKE,
    LET_GO,
    FORWARD,
    ADVISE,
    ADVISE_AGAINST,
    APPROVE,
    RETURN,
    PUBLISH,
    SCHEDULE,
    EMERGENCY,
    REVIEW,
    LAPSE,
    DIFFER,
    RECALL,
    /** Became part of another text, or was made of others. */
    MERGE;

    /** Whether a text leaves the stage where it was by it. */
    boolean leaves() {
        return this != TAKE && this != LET_GO && this != REVIEW && this != LAPSE && this != DIFFER;
    }

    /** Key of its name. */
    public String key() {
        return "workflow.act." + name();
    }
}
