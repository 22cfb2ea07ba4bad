package vn.wardportal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.DatabaseCopy;
import vn.wardportal.api.files.Removals;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.backup.snapshot.ExitCode;
import vn.wardportal.backup.snapshot.Inventory;
import vn.wardportal.backup.snapshot.Rehearsal;
import vn.wardportal.backup.snapshot.SnapshotName;
import vn.wardportal.backup.snapshot.Unusable;

/** The backups of this portal and what can be done with them, one thing at a time. */
@Component(service = Backups.class)
public final class Backups {

    static final String PERMISSION = "backup.manage";

    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final String FOLDER = "portal.backups";
    private static final String OBJECT = "backup.snapshot/";
    private static final int FOUND_LENGTH = 500;

    private final Database database;
    private final Audit audit;
    private final Clock clock;
    private final Making making;
    private final Folder folder;
    private final PassphraseFile passphrase;
    private final AtomicBoolean busy = new AtomicBoolean();

    @Activate
    public Backups(
            BundleContext context,
            @Reference Database database,
            @Reference DatabaseCopy copy,
            @Reference Removals removals,
            @Reference Audit audit,
            @Reference Clock clock,
            @Reference(target = "(portal.supplies=modules)") Supplier<String> modules) {
        this(
                database,
                audit,
                clock,
                new Making(
                        context.getProperty("portal.version"),
                        new Inventory(
                                path(context, "portal.home"), path(context, "portal.data"), path(context, FOLDER)),
                        copy,
                        removals,
                        modules),
                new Folder(path(context, FOLDER)));
    }

    Backups(Database database, Audit audit, Clock clock, Making making, Folder folder) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.making = making;
        this.folder = folder;
        this.passphrase = PassphraseFile.in(making.inventory().home());
        folder.sweep();
    }

    /** The backups in the folder, the newest first. */
    List<Snapshot> list() {
        Acting.require(PERMISSION);
        return folder.list(database.read(Plans::rehearsals));
    }

    boolean hasPassphrase() {
        return passphrase.exists();
    }

    /** Opens the backups that are made from now on; those of before still need the one of before. */
    void setPassphrase(String words) {
        Acting.require(PERMISSION);
        passphrase.write(words);
        record(
                "backup.passphrase",
                "backup.passphrase",
                passphrase.path().getFileName().toString());
    }

    /**
     * Makes a backup; all that was acknowledged before the call is in it.
     *
     * @param out where, if not in the folder
     * @param kept how many stay in the folder
     * @param progress told how far it has come, from 0 to 1
     */
    Path make(Optional<Path> out, int kept, DoubleConsumer progress) {
        Acting.require(PERMISSION);
        return alone(() -> {
            char[] words = passphrase.read();
            Instant mark = clock.instant();
            Path file = out.isPresent() ? out.get() : SnapshotName.fresh(folder.path(), mark, Dates.ZONE);
            making.write(file, words, mark, progress);
            record("backup.make", OBJECT + file.getFileName(), megabytes(file));
            log.info("Made the backup {}, {}", file, megabytes(file));
            prune(kept);
            return file;
        });
    }

    /** Rehearses the restore of a backup with the passphrase that is set, and keeps what was found. */
    Rehearsed rehearse(String name, DoubleConsumer progress) {
        Acting.require(PERMISSION);
        return alone(() -> {
            Path file = folder.find(name);
            Rehearsed rehearsed = rehearse(file, progress);
            database.write(handle -> {
                Plans.keep(handle, name, rehearsed);
                audit.record(handle, "backup.rehearse", OBJECT + name, rehearsed.found());
                return true;
            });
            return rehearsed;
        });
    }

    /** Deletes a backup, but never the last one. */
    void delete(String name) {
        Acting.require(PERMISSION);
        Path file = folder.find(name);
        if (list().size() == 1) {
            throw new Trouble("backup.trouble.last");
        }
        remove(file);
    }

    /** A backup to be taken away, which is noted. */
    Path takeAway(String name) {
        Acting.require(PERMISSION);
        Path file = folder.find(name);
        record("backup.download", OBJECT + name, megabytes(file));
        return file;
    }

    private Rehearsed rehearse(Path file, DoubleConsumer progress) throws IOException {
        double bytes = Math.max(1, Files.size(file));
        try {
            Rehearsal found = Rehearsal.of(
                    file, passphrase.read(), folder.path(), done -> progress.accept(Math.min(1, done / bytes)));
            return new Rehearsed(clock.instant(), true, Words.found(found));
        } catch (Unusable e) {
            log.error("The backup {} cannot be restored: {}", file, e.getMessage());
            return new Rehearsed(clock.instant(), false, Words.of(e));
        }
    }

    private void prune(int kept) {
        list().stream().skip(kept).map(Snapshot::file).forEach(this::remove);
    }

    private void remove(Path file) {
        String name = file.getFileName().toString();
        folder.delete(file);
        database.write(handle -> {
            Plans.forget(handle, name);
            audit.record(handle, "backup.delete", OBJECT + name, name);
            return true;
        });
    }

    private void record(String action, String object, String summary) {
        database.write(handle -> {
            audit.record(handle, action, object, summary.substring(0, Math.min(FOUND_LENGTH, summary.length())));
            return true;
        });
    }

    private <T> T alone(Callable<T> work) {
        if (!busy.compareAndSet(false, true)) {
            throw new Trouble("backup.trouble.busy");
        }
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(ExitCode.words(e), e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            busy.set(false);
        }
    }

    private static Path path(BundleContext context, String property) {
        return Path.of(context.getProperty(property));
    }

    private static String megabytes(Path file) {
        try {
            return Words.megabytes(Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }
}
