package vn.wardportal.pages;

/** Names of the module's permissions. */
final class Rights {

    /** Write pages, and put them in order. */
    static final String EDIT = "pages.edit";

    /** Take from residents what is published, also while nothing can be published; use the trash. */
    static final String WITHDRAW = "pages.withdraw";

    private Rights() {}
}
