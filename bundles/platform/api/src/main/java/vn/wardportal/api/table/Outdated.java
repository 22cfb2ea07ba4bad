package vn.wardportal.api.table;

/** Something else would come of a file than the person was shown: what it is compared with has changed since. */
public final class Outdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Outdated() {
        super("What the file is compared with has changed since it was looked at");
    }
}
