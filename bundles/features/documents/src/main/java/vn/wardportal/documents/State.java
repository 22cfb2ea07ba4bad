package vn.wardportal.documents;

/** Where a document stands between its first word and its end. */
public enum State {
    /** Being entered; residents know nothing of it. */
    DRAFT,
    /** Read by residents. */
    PUBLISHED,
    /** Taken from residents, who are told when and why. */
    WITHDRAWN,
    /** Thrown away; can be taken back until it is deleted for good. */
    TRASHED;

    /** Key of its name. */
    public String key() {
        return "documents.state." + name();
    }
}
