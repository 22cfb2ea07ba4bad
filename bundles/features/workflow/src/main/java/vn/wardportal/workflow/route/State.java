package vn.wardportal.workflow.route;

/** Where a text is with regard to residents. */
public enum State {
    /** At one of the stages. */
    UNDER_WAY,
    /** Sent back to its sender (khoản 3 Điều 8). */
    RETURNED,
    /** Taken back by its sender, before anybody had begun with it. */
    RECALLED,
    /** Part of another text now. */
    MERGED,
    /** Released for a time to come. */
    SCHEDULED,
    /** Released, and on its way to the module that shows it. */
    RELEASED,
    /** Read by residents. */
    PUBLISHED,
    /** Published in an emergency and taken away, since nobody reviewed it in time. */
    LAPSED;

    /** Whether it is nowhere on its way and can be sent in. */
    public boolean idle() {
        return this == RETURNED || this == RECALLED || this == PUBLISHED || this == LAPSED;
    }

    /** Key of its name. */
    public String key() {
        return "workflow.state." + name();
    }
}
