package vn.wardportal.documents.desk;

/** What a clerk fills in. */
public enum Field {
    NUMBER,
    KIND,
    ISSUER,
    PLACE,
    ISSUED,
    SUMMARY,
    SIGNER,
    SIGNER_TITLE,
    FIELD,
    SECRECY,
    FROM,
    TO,
    RECIPIENTS,
    WAIVER,
    SOURCE,
    REFERENCES,
    BODY,
    FILES
}
