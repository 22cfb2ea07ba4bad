package vn.wardportal.procedures.desk;

/** What an author fills in. */
public enum Field {
    NAME,
    CODE,
    FIELD,
    SLUG,
    LEVEL,
    DECISION,
    DECIDED,
    FROM,
    TO,
    APPLICANTS,
    AGENCY,
    CHANNELS,
    PAPERS,
    SEQUENCE,
    RESULTS,
    CONDITIONS,
    BASIS,
    FORMS,
    SOURCE,
    CHECKED
}
