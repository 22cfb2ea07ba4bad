package vn.wardportal.extraction.word;

/** What of a Word file does not come into the text; each has its message {@code extraction.loss.*}. */
enum Loss {
    OLD_FONT,
    REVISIONS,
    COMMENTS,
    NOTES,
    DRAWINGS,
    EQUATIONS,
    OBJECTS,
    OUTSIDE_PICTURES,
    PICTURES,
    REST
}
