package vn.wardportal.api.text;

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
}
