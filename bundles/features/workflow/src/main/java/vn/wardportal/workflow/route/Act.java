package vn.wardportal.workflow.route;

/** What somebody did to a text on its way. */
public enum Act {
    SEND,
    SEND_AGAIN,
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
    DIFFER;

    /** Key of its name. */
    public String key() {
        return "workflow.act." + name();
    }
}
