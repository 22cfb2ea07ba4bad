package vn.wardportal.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.KeptCounts;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

/** The acting person's own notices, and how they want them mailed. Nobody sees anybody else's. */
@Component(service = Inbox.class)
public final class Inbox {

    private final Database database;
    private final Clock clock;
    private final KeptCounts counts = new KeptCounts(this::unread);

    @Activate
    public Inbox(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Up to so many before that one, newest first. */
    List<Told> before(long id, int limit) {
        long account = me();
        return database.read(handle -> ToldTable.before(handle, account, id, limit));
    }

    /** How many the acting person has not read. */
    int unread() {
        long account = me();
        return database.read(handle -> ToldTable.unread(handle, account));
    }

    void read(long id) {
        long account = me();
        note(database.writeRelaxed(handle -> ToldTable.read(handle, account, id, clock.instant())));
    }

    void readAll() {
        long account = me();
        note(database.writeRelaxed(handle -> ToldTable.readAll(handle, account, clock.instant())));
    }

    /** What somebody was told of a matter that others have dealt with need not be read any more. */
    void settle(Settlement settlement) {
        note(database.write(handle -> ToldTable.settle(handle, settlement, clock.instant())));
    }

    Mailing choice() {
        long account = me();
        return database.read(handle -> Choices.of(handle, account));
    }

    /** What was gathered for a digest that nobody wants any more stays in the console alone. */
    void choose(Mailing mailing) {
        long account = me();
        database.write(handle -> {
            Choices.save(handle, account, mailing);
            if (mailing == Mailing.NONE) {
                ToldTable.settle(handle, account, Long.MAX_VALUE, Optional.empty());
            }
            return true;
        });
    }

    /** How many each person has not read. */
    KeptCounts counts() {
        return counts;
    }

    private int unread(Person person) {
        return database.read(handle -> ToldTable.unread(handle, person.id()));
    }

    private void note(int changed) {
        if (changed > 0) {
            counts.changed();
        }
    }

    private static long me() {
        return Acting.person()
                .orElseThrow(() -> new NotPermitted("Nobody is acting, so nobody's notices are shown"))
                .id();
    }
}
