package vn.wardportal.admin.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.drafts.Drafts.Draft;

/** The table {@code admin.draft}. */
final class DraftTable {

    private static final Duration KEPT = Duration.ofDays(90);

    /** Nobody writes that many things at once; what is beyond it was forgotten. */
    private static final int MOST = 200;

    Optional<Draft> find(Handle handle, long person, String subject) {
        return handle.createQuery(
                        "select fields, saved_at from admin.draft where person = :person and subject = :subject")
                .bind("person", person)
                .bind("subject", subject)
                .map((row, context) -> new Draft(
                        Fields.read(row.getString("fields")),
                        row.getObject("saved_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .findOne();
    }

    void save(Handle handle, long person, String subject, String fields, Instant now) {
        int changed = handle.createUpdate("""
                        update admin.draft set fields = :fields, saved_at = :now
                        where person = :person and subject = :subject
                        """)
                .bind("person", person)
                .bind("subject", subject)
                .bind("fields", fields)
                .bind("now", now)
                .execute();
        if (changed == 0) {
            makeRoom(handle, person);
            handle.createUpdate("""
                            merge into admin.draft (person, subject, fields, saved_at) key (person, subject)
                            values (:person, :subject, :fields, :now)
                            """)
                    .bind("person", person)
                    .bind("subject", subject)
                    .bind("fields", fields)
                    .bind("now", now)
                    .execute();
        }
    }

    private void makeRoom(Handle handle, long person) {
        handle.createUpdate("""
                        delete from admin.draft where person = :person and subject in (
                            select subject from admin.draft where person = :person
                            order by saved_at desc offset :most rows)
                        """).bind("person", person).bind("most", MOST - 1).execute();
    }

    int discard(Handle handle, long person, String subject) {
        return handle.createUpdate("delete from admin.draft where person = :person and subject = :subject")
                .bind("person", person)
                .bind("subject", subject)
                .execute();
    }

    void tidy(Handle handle, Instant now) {
        handle.createUpdate("delete from admin.draft where saved_at < :oldest")
                .bind("oldest", now.minus(KEPT))
                .execute();
    }
}
