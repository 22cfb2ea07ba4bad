package vn.wardportal.workflow.route;

/** What is done at a stage. */
public enum Work {
    /** The text is written and sent in. */
    COLLECT,
    /** It is edited and sent on. */
    EDIT,
    /** Its language is corrected, and its approval is advised or advised against. */
    ADVISE,
    /** It is approved as it stands. */
    APPROVE,
    /** It is compared with what was approved, and published. */
    PUBLISH;

    /** Whether the words may be changed at such a stage. */
    public boolean edits() {
        return this == COLLECT || this == EDIT || this == ADVISE;
    }
}
