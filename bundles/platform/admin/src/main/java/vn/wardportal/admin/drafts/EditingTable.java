package vn.wardportal.admin.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.drafts.Drafts.Editing;
import vn.wardportal.api.user.Person;

/** The table {@code admin.editing}: one line per subject that somebody has open. */
final class EditingTable {

    private static final Duration LAPSES = Duration.ofMinutes(2);

    /** Makes the person the editor, unless somebody else is and was heard of lately. */
    Optional<Editing> edit(Handle handle, String subject, Person person, Instant now) {
        Optional<Line> line = find(handle, subject);
        boolean lapsed = line.isEmpty() || line.get().seen().isBefore(now.minus(LAPSES));
        boolean own = line.isPresent() && line.get().person() == person.id();
        if (!lapsed && !own) {
            return Optional.of(new Editing(line.get().name(), line.get().since()));
        }
        Instant since = lapsed ? now : line.get().since();
        handle.createUpdate("""
                        merge into admin.editing (subject, person, name, since, seen) key (subject)
                        values (:subject, :person, :name, :since, :seen)
                        """)
                .bind("subject", subject)
                .bind("person", person.id())
                .bind("name", person.name())
                .bind("since", since)
                .bind("seen", now)
                .execute();
        return Optional.empty();
    }

    private static Optional<Line> find(Handle handle, String subject) {
        return handle.createQuery("select person, name, since, seen from admin.editing where subject = :subject")
                .bind("subject", subject)
                .map((row, context) -> new Line(
                        row.getLong("person"),
                        row.getString("name"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("seen", OffsetDateTime.class).toInstant()))
                .findOne();
    }

    int release(Handle handle, String subject, long person) {
        return handle.createUpdate("delete from admin.editing where subject = :subject and person = :person")
                .bind("subject", subject)
                .bind("person", person)
                .execute();
    }

    void tidy(Handle handle, Instant now) {
        handle.createUpdate("delete from admin.editing where seen < :lapsed")
                .bind("lapsed", now.minus(LAPSES))
                .execute();
    }

    private record Line(long person, String name, Instant since, Instant seen) {}
}
