package vn.wardportal.documents.word;

/** What of a Word file does not come into the text; each has its message {@code documents.loss.*}. */
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
