package vn.wardportal.directory;

/** Names of the module's permissions. */
final class Rights {

    /** Write entries, put them in order, confirm what one is asked about. */
    static final String EDIT = "directory.edit";

    /** Take from residents what is published, also while nothing can be published; use the trash. */
    static final String WITHDRAW = "directory.withdraw";

    /** Say who looks at a unit's entries from time to time, and do so for others. */
    static final String ASSIGN = "directory.assign";

    private Rights() {}
}
