package vn.wardportal.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.files.Removals;
import vn.wardportal.api.files.StoredFile;

/** What the parts of this bundle share: the table, the shelf, the time, and who may work when. */
@Component(service = {Archive.class, Removals.class})
public final class Archive implements Removals {

    final Database database;
    final Clock clock;
    final Shelf shelf;
    final Copies copies;
    final Checked checked = new Checked();

    /** Files come in under the read lock and are removed under the write lock, so that none is removed as it comes. */
    final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** How many keep files from being removed; moves under the write lock alone. */
    private int holds;

    /** Pictures are decoded one after the other: each takes some 64 MB. */
    final Semaphore decoding = new Semaphore(1, true);

    @Activate
    public Archive(@Reference Database database, @Reference Clock clock, BundleContext context) {
        this(database, clock, Path.of(context.getProperty("portal.data"), "files"));
    }

    Archive(Database database, Clock clock, Path folder) {
        this.database = database;
        this.clock = clock;
        this.shelf = Shelf.in(folder);
        this.copies = new Copies(shelf);
    }

    @Override
    public Hold hold() {
        count(1);
        return () -> count(-1);
    }

    List<StoredFile> keptBy(String module) {
        return database.read(handle -> StoredFiles.keptBy(handle, module));
    }

    /** Whether files must stay; asked under the write lock. */
    boolean held() {
        return holds > 0;
    }

    private void count(int change) {
        lock.writeLock().lock();
        try {
            holds += change;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The file with that hash, which may be any text from outside. */
    Optional<StoredFile> find(String hash) {
        return Digests.wellFormed(hash) ? database.read(handle -> StoredFiles.find(handle, hash)) : Optional.empty();
    }
}
