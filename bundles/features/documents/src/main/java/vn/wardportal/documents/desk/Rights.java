package vn.wardportal.documents.desk;

/** Names of the module's permissions. */
public final class Rights {

    /** Enter documents. */
    public static final String EDIT = "documents.edit";

    /** Take from residents what is published; also while nothing can be published. */
    public static final String WITHDRAW = "documents.withdraw";

    /** Delete for good. */
    public static final String DELETE = "documents.delete";

    /** Is told of documents that had to be published and are not. */
    public static final String FOLLOW = "documents.follow";

    private Rights() {}
}
