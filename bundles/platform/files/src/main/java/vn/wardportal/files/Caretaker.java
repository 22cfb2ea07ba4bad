package vn.wardportal.files;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.job.Job;

/** Goes round at night: removes what nothing keeps, and reads every file to find damage before somebody needs it. */
@Component
@Job.Recurring(title = "files.job.caretaker", dailyAt = "02:30")
public final class Caretaker implements Job {

    private static final Logger log = LoggerFactory.getLogger(Caretaker.class);
    private static final Duration UNKEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final Archive archive;

    @Activate
    public Caretaker(@Reference Archive archive) {
        this.archive = archive;
    }

    @Override
    public void run() {
        int removed = removeUnkept();
        List<String> damaged = findDamage();
        log.info("Files checked: {} removed that nothing kept, {} damaged", removed, damaged.size());
    }

    /** Removes files that nothing has kept for a day, and bytes that no row names. */
    int removeUnkept() {
        Instant before = archive.clock.instant().minus(UNKEPT);
        int removed = 0;
        for (String hash : archive.database.read(handle -> StoredFiles.unkept(handle, before))) {
            removed += remove(hash, before) ? 1 : 0;
        }
        archive.shelf.all().forEach(this::removeIfNameless);
        return removed;
    }

    private boolean remove(String hash, Instant before) {
        archive.lock.writeLock().lock();
        try {
            // What is held today goes the night after.
            boolean removed =
                    !archive.held() && archive.database.write(handle -> StoredFiles.removeUnkept(handle, hash, before));
            if (removed) {
                archive.shelf.delete(hash);
            }
            return removed;
        } finally {
            archive.lock.writeLock().unlock();
        }
    }

    /** A power cut may have come between the bytes and their row. */
    private void removeIfNameless(String hash) {
        archive.lock.writeLock().lock();
        try {
            if (!archive.held()
                    && archive.database
                            .read(handle -> StoredFiles.find(handle, hash))
                            .isEmpty()) {
                archive.shelf.delete(hash);
            }
        } finally {
            archive.lock.writeLock().unlock();
        }
    }

    /** Reads every file that has a row; answers and tells those that are not as they were stored. */
    List<String> findDamage() {
        archive.checked.forget();
        List<String> damaged = new java.util.ArrayList<>();
        String last = "";
        List<String> hashes = next(last);
        while (!hashes.isEmpty() && !Thread.currentThread().isInterrupted()) {
            hashes.stream().filter(this::damaged).forEach(damaged::add);
            last = hashes.getLast();
            hashes = next(last);
        }
        return damaged;
    }

    private List<String> next(String after) {
        return archive.database.read(handle -> StoredFiles.after(handle, after, AT_ONCE));
    }

    private boolean damaged(String hash) {
        try {
            boolean sound = archive.checked.sound(archive.shelf.original(hash), hash);
            if (!sound) {
                log.error("The file {} is missing or damaged. Restore it from the backup.", hash);
            }
            return !sound;
        } catch (IOException e) {
            log.error("The file {} cannot be read: {}. Restore it from the backup.", hash, e.getMessage());
            return true;
        }
    }
}
