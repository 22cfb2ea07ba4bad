package vn.wardportal.news.desk;

/** Names of the module's permissions. */
public final class Rights {

    /** Write articles. */
    public static final String EDIT = "news.edit";

    /** Take from residents what is published; also while nothing can be published. */
    public static final String WITHDRAW = "news.withdraw";

    /** Delete for good. */
    public static final String DELETE = "news.delete";

    private Rights() {}
}
