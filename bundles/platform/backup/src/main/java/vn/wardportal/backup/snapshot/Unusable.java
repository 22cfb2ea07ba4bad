package vn.wardportal.backup.snapshot;

import java.io.IOException;

/** A snapshot that cannot be used, and why. */
public final class Unusable extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public Unusable(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    static Unusable damaged(String what) {
        return new Unusable(
                Fault.DAMAGED, "The snapshot is damaged or cut off: " + what + ". Take another copy of it.");
    }

    /** What is the matter. */
    public Fault fault() {
        return fault;
    }

    /** What can be the matter with a snapshot. */
    public enum Fault {
        /** It is no snapshot of a portal at all. */
        FOREIGN,
        /** It was made by a newer portal. */
        NEWER,
        /** Another passphrase opens it. */
        PASSPHRASE,
        /** Bytes were changed, moved or lost. */
        DAMAGED
    }
}
