package vn.wardportal.documents.desk;

import org.jdbi.v3.core.Handle;
import vn.wardportal.api.text.Slug;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;

/** Addresses of documents: by number and year, whoever issued them; the second of the same number gets a 2. */
class Addresses {

    private final Handle handle;

    Addresses(Handle handle) {
        this.handle = handle;
    }

    /** The address of a document that residents never read: {@code 554-qd-ubnd-2019}. */
    String free(Manuscript manuscript, long except) {
        String slug = slug(manuscript);
        String free = slug;
        for (int count = 2; taken(free, except); count++) {
            free = slug + "-" + count;
        }
        return free;
    }

    private static String slug(Manuscript manuscript) {
        Heading heading = manuscript.heading();
        String named = heading.number().isBlank()
                ? heading.kind() + " " + manuscript.text().summary()
                : heading.number();
        boolean dated = heading.parsed().flatMap(DocumentNumber::year).isPresent();
        return Slug.of(named)
                + (dated ? "" : heading.year().map(year -> "-" + year).orElse(""));
    }

    /** Counted: H2 answers a second "select exists" of the same words within a transaction as it did the first. */
    private boolean taken(String slug, long except) {
        return handle.createQuery("select count(*) > 0 from documents.document where slug = :slug and id <> :id")
                .bind("slug", slug)
                .bind("id", except)
                .mapTo(Boolean.class)
                .one();
    }
}
