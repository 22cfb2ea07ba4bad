package vn.wardportal.news.desk;

/** Names of the module's permissions. */
public final class Rights {

    /** Write articles. */
    public static final String EDIT = "news.edit";

    /** Publish, withdraw, and change what is published. */
    public static final String PUBLISH = "news.publish";

    /** Delete for good. */
    public static final String DELETE = "news.delete";

    private Rights() {}
}
