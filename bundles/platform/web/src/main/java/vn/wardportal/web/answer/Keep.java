package vn.wardportal.web.answer;

/** How long others may keep an answer. */
public enum Keep {
    /** By anybody, but asked for again each time: nobody ever sees a page from before a change. */
    SHARED("no-cache"),
    /** Likewise, by the visitor's own browser only, since it follows the visitor's cookie. */
    PRIVATE("private, no-cache"),
    /** For good: the address changes with the content. */
    FOREVER("public, max-age=31536000, immutable"),
    /** By nobody. */
    NEVER("no-store");

    private final String header;

    Keep(String header) {
        this.header = header;
    }

    /** The value of {@code Cache-Control}. */
    public String header() {
        return header;
    }
}
