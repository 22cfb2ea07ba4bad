package vn.wardportal.workflow.board;

/** What only one member of the board decides, or whoever stands in. */
public enum Office {
    /** Approving (khoản 1 Điều 13). */
    APPROVE(Position.HEAD),
    /** Checking and publishing (khoản 3 Điều 13). */
    PUBLISH(Position.DEPUTY_ADMINISTRATION);

    private final Position position;

    Office(Position position) {
        this.position = position;
    }

    /** Whose it is. */
    public Position position() {
        return position;
    }

    /** Key of its name. */
    public String key() {
        return "workflow.office." + name();
    }
}
