package vn.wardportal.workflow.board;

/** What somebody is on the board (Điều 11, 13). */
public enum Position {
    HEAD,
    DEPUTY_FINANCE,
    DEPUTY_ADMINISTRATION,
    MEMBER;

    /** Key of its name. */
    public String key() {
        return "workflow.position." + name();
    }
}
