package vn.wardportal.directory;

/** What an author fills in. */
public enum Field {
    NAME,
    TITLE,
    WORK,
    ROOM,
    HOURS,
    EMAIL,
    PHONE,
    FAX,
    FROM,
    TO,
    ENGLISH_NAME,
    ENGLISH_TITLE,
    ENGLISH_WORK,
    ENGLISH_ROOM,
    ENGLISH_HOURS
}
