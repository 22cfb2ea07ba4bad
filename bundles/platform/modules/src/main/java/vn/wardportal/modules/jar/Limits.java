package vn.wardportal.modules.jar;

/** How large a module may be; our largest has a tenth of each. Not to be configured: they are what a bomb meets. */
final class Limits {

    static final int ENTRIES = 20_000;
    static final int DIRECTORY_BYTES = 4 << 20;
    static final int NAME_CHARACTERS = 400;

    /** All that is inside, what is inside of archives inside included. */
    static final long CONTENT_BYTES = 256L << 20;

    /** No file of some size shrinks to less than a hundredth by honest means. */
    static final long HONEST_RATIO = 100;

    static final long RATIO_FREE_BYTES = 8L << 20;

    /** A jar within the jar, and a document within that one. */
    static final int DEPTH = 2;

    static final int MANIFEST_BYTES = 1 << 20;
    static final int SCRIPT_BYTES = 1 << 20;
    static final int SCRIPTS_BYTES = 4 << 20;

    private Limits() {}
}
