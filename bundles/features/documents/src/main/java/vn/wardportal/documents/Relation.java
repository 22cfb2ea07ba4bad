package vn.wardportal.documents;

/** How a document stands to one that it names. */
public enum Relation {
    /** Căn cứ. */
    BASIS,
    /** Thay thế: the other is in force no more. */
    REPLACES,
    /** Bãi bỏ: the other is in force no more. */
    REPEALS,
    /** Sửa đổi, bổ sung: the other is in force in part. */
    AMENDS,
    /** Bãi bỏ một phần: the other is in force in part. */
    REPEALS_PARTLY,
    /** Liên quan. */
    RELATED;

    /** Whether the other ends by it. */
    public boolean ends() {
        return this == REPLACES || this == REPEALS;
    }

    /** Whether a part of the other ends by it. */
    public boolean endsPartly() {
        return this == AMENDS || this == REPEALS_PARTLY;
    }

    /** Key of its name, read from the document that names the other. */
    public String key() {
        return "documents.relation." + name();
    }

    /** Key of its name, read from the other. */
    public String backKey() {
        return "documents.relation.back." + name();
    }
}
