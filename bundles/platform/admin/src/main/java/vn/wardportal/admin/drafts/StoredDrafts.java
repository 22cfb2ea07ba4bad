package vn.wardportal.admin.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.drafts.Drafts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

/** Drafts and who is editing what, in the console's tables: they outlive the view, the module and the process. */
@Component
public final class StoredDrafts implements Drafts {

    private static final int LONGEST_SUBJECT = 200;
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private final DraftTable drafts = new DraftTable();
    private final EditingTable editing = new EditingTable();
    private volatile Instant tidied = Instant.EPOCH;

    @Activate
    public StoredDrafts(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String subject) {
        Person person = person();
        return database.read(handle -> drafts.find(handle, person.id(), subject));
    }

    @Override
    public void save(String subject, Map<String, String> fields) {
        Person person = person();
        String kept = Fields.write(checked(subject), fields);
        Instant now = clock.instant();
        database.writeRelaxed(handle -> {
            drafts.save(handle, person.id(), subject, kept, now);
            if (Duration.between(tidied, now).compareTo(TIDY_EVERY) > 0) {
                tidied = now;
                drafts.tidy(handle, now);
                editing.tidy(handle, now);
            }
            return null;
        });
    }

    @Override
    public void discard(String subject) {
        Person person = person();
        database.writeRelaxed(handle -> drafts.discard(handle, person.id(), subject));
    }

    /** One at a time: two who open the same article in the same moment must not both be told that it is theirs. */
    @Override
    public synchronized Optional<Editing> edit(String subject) {
        Person person = person();
        checked(subject);
        return database.writeRelaxed(handle -> editing.edit(handle, subject, person, clock.instant()));
    }

    @Override
    public void release(String subject) {
        Person person = person();
        database.writeRelaxed(handle -> editing.release(handle, subject, person.id()));
    }

    private static Person person() {
        return Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so there is no draft of theirs"));
    }

    private static String checked(String subject) {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException(
                    "A draft's subject has 1 to " + LONGEST_SUBJECT + " characters, like news.article/12: " + subject);
        }
        return subject;
    }
}
