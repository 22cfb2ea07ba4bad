package vn.wardportal.security;

import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;

/**
 * The one door to the tables of accounts and roles. Changes go through it one after the other and never leave the portal
 * without somebody who may do everything.
 */
@Component(service = Rights.class)
public final class Rights {

    private final Database database;
    private final ReentrantLock changing = new ReentrantLock();
    private final Source source = new Source("security:rights");

    @Activate
    public Rights(@Reference Database database) {
        this.database = database;
    }

    <T> T read(HandleCallback<T, RuntimeException> work) {
        return database.read(work);
    }

    /** Changes who may do what, if an active administrator is left afterwards. */
    <T> T change(HandleCallback<T, RuntimeException> work) {
        changing.lock();
        try {
            return database.write(handle -> {
                T answer = work.withHandle(handle);
                if (Accounts.activeAdministrators(handle) == 0) {
                    throw new Mistake("users.error.lastAdministrator");
                }
                return answer;
            });
        } finally {
            // Also after a failure: it may have reached the disk all the same.
            source.changed();
            changing.unlock();
        }
    }

    /** Writes what changes nobody's rights. */
    <T> T note(HandleCallback<T, RuntimeException> work) {
        return database.write(work);
    }

    /** Counts up with every change. */
    long generation() {
        return source.generation();
    }

    /** The same, noted in the page that is being made: whoever answers from memory reads no table that would be. */
    long seen() {
        source.read();
        return source.generation();
    }
}
