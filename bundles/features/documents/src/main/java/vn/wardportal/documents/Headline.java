package vn.wardportal.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A published document as it stands in lists.
 *
 * @param id its number in the portal
 * @param slug its part of the address
 * @param number number and symbol
 * @param kind its kind
 * @param issuer who issued it
 * @param summary what it is about
 * @param issued when it was issued
 * @param status whether it is in force
 * @param published when residents could first read it
 * @param updated when its words were last changed
 */
public record Headline(
        long id,
        String slug,
        String number,
        String kind,
        String issuer,
        String summary,
        Optional<LocalDate> issued,
        Status status,
        Instant published,
        Instant updated) {

    /** Its address on the site. */
    public String path() {
        return DocumentsPage.PATH + "/" + slug;
    }

    /** What people call it. */
    public String name() {
        return (kind + " " + number).strip();
    }
}
