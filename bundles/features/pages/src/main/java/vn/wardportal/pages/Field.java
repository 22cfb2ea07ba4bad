package vn.wardportal.pages;

/** What an author fills in. */
public enum Field {
    TITLE,
    SUMMARY,
    BODY,
    SLUG,
    UNIT,
    SOURCE,
    ENGLISH_TITLE,
    ENGLISH_SUMMARY,
    ENGLISH_BODY
}
