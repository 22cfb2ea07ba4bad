package vn.wardportal.workflow;

/** Names of the module's permissions that are not those of a stage. */
public final class Rights {

    /** Send a text in. */
    public static final String COLLECT = "workflow.collect";

    /** Publish in an emergency, name a deputy for the head and his deputy, review emergencies: the chairman's. */
    public static final String COMMAND = "workflow.command";

    /** Enter the board, its members and its terms. */
    public static final String BOARD = "workflow.board";

    /** Confirm or drop what is proposed for the register of breaches, and read all of it (Điều 15). */
    public static final String BREACH = "workflow.breach";

    private Rights() {}
}
