package vn.wardportal.procedures.desk;

/** Names of the module's permissions. */
public final class Rights {

    /** Write procedures, import them. */
    public static final String EDIT = "procedures.edit";

    /** Take from residents what is posted, also while nothing can be published; use the trash. */
    public static final String WITHDRAW = "procedures.withdraw";

    private Rights() {}
}
