package vn.wardportal.search;

import java.time.Instant;
import java.util.Optional;

/**
 * How the index is.
 *
 * @param phase what goes on
 * @param things how many things can be found
 * @param done how many were looked at, while it is being made
 * @param made when it was whole last, in this run of the portal
 */
record State(Phase phase, int things, int done, Optional<Instant> made) {

    /** What goes on with the index. */
    enum Phase {
        /** It is being looked at after the start, or cannot be opened: nothing is found yet. */
        CLOSED,
        /** It is being filled for the first time, or after damage: not everything is found yet. */
        FILLING,
        /** A new one is being made beside it; everything is found. */
        REBUILDING,
        /** Everything is found. */
        READY
    }
}
