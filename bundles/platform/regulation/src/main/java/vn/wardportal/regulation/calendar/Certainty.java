package vn.wardportal.regulation.calendar;

import java.util.Locale;

/** How sure it is that an exception holds. */
enum Certainty {
    /** The document was seen. */
    VERIFIED,
    /** Others report it. */
    SECONDARY,
    /** It follows by reckoning from a document. */
    COMPUTED,
    /** It was like that in other years; the decision for this one is not known. */
    ASSUMED,
    /** The documents do not settle it; somebody at the ward has to. */
    NEEDS_DECISION;

    /** Key of its words. */
    String key() {
        return "calendar.certainty." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether whoever relies on it should be told that it may turn out otherwise. */
    boolean doubtful() {
        return this == ASSUMED || this == NEEDS_DECISION;
    }
}
