package vn.wardportal.news.desk;

/** What an editor fills in. */
public enum Field {
    TITLE,
    SLUG,
    SUMMARY,
    BODY,
    CATEGORY,
    UNIT,
    COVER,
    COVER_ALT,
    COVER_CAPTION,
    COVER_AUTHOR,
    ATTACHMENTS,
    ORIGIN,
    ORIGIN_NAME,
    ORIGIN_AUTHOR,
    ORIGIN_ADDRESS,
    ENGLISH_TITLE,
    ENGLISH_SUMMARY,
    ENGLISH_BODY,
    ENGLISH_ALT,
    ENGLISH_CAPTION
}
