package vn.wardportal.api.text;

import org.jspecify.annotations.Nullable;

/** A language of the portal; Vietnamese comes first and is never missing. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Its code for {@code lang} attributes and file names. */
    public String code() {
        return code;
    }

    /** What stands before the addresses of its site: nothing for Vietnamese, {@code /en} for English. */
    public String front() {
        return this == VI ? "" : "/" + code;
    }

    /** Its code, for words in it on a page of that language; null on a page of its own, which needs no mark. */
    public @Nullable String on(Language page) {
        return page == this ? null : code;
    }
}
