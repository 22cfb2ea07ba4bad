package vn.wardportal.documents.desk;

import vn.wardportal.api.content.Refusal;

/** Why an act on a document is refused. */
public enum DocumentGround implements Refusal.Ground {
    /** Another document has its number, issuer and year. */
    TWIN
}
