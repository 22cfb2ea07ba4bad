package vn.wardportal.audit;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;

/** Reads the chain for those who may, and checks it. */
@Component(service = Trail.class)
public final class Trail {

    static final String PERMISSION = "audit.read";

    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final Audit audit;

    @Activate
    public Trail(@Reference Database database, @Reference Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Up to so many entries before that number, newest first. */
    List<Entry> before(long number, Filter filter, int limit) {
        Acting.require(PERMISSION);
        return database.read(handle -> Entries.before(handle, number, filter, limit));
    }

    /** Number of the last entry; 0 if there is none. */
    long last() {
        Acting.require(PERMISSION);
        return database.read(handle -> Entries.head(handle).number());
    }

    /** The actions that occur. */
    List<String> actions() {
        Acting.require(PERMISSION);
        return database.read(Entries::actions);
    }

    /** Notes that the entries were taken out. */
    void exported(long count) {
        Acting.require(PERMISSION);
        database.write(handle -> {
            audit.record(handle, "audit.export", "audit.entry", Long.toString(count));
            return true;
        });
    }

    /** Goes through the whole chain, link by link. */
    Verdict verify() {
        Acting.require(PERMISSION);
        Entries.Head head = database.read(Entries::head);
        long number = 0;
        String hash = Entry.NOTHING;
        while (number < head.number()) {
            long done = number;
            List<Entry> links = database.read(handle -> Entries.between(handle, done, head.number(), AT_ONCE));
            for (Entry link : links) {
                if (!link.follows(number, hash)) {
                    return Verdict.broken(number + 1);
                }
                number = link.number();
                hash = link.hash();
            }
            if (links.isEmpty()) {
                return Verdict.broken(number + 1);
            }
        }
        boolean whole = hash.equals(head.hash()) && head.number() == head.top();
        return whole ? new Verdict(number, 0, hash) : Verdict.broken(Math.min(head.number(), head.top()) + 1);
    }

    /**
     * What the check found.
     *
     * @param entries how many links are whole
     * @param broken the first link that is missing or was changed; 0 if none
     * @param hash of the last link, to be noted down outside the portal
     */
    record Verdict(long entries, long broken, String hash) {

        static Verdict broken(long number) {
            return new Verdict(number - 1, number, "");
        }
    }
}
