package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The one portal that may run on a home: a lock the system gives back even after a {@code kill -9}, a note on who holds it,
 * and a file by which others ask it to stop (Windows knows no SIGTERM).
 */
final class Instance {

    private final Path lock;
    private final Path note;
    private final Path stop;

    /** Kept in hand: a channel that nobody refers to is closed by the garbage collector, and the lock goes with it. */
    private Optional<FileLock> held = Optional.empty();

    Instance(Home home) {
        lock = home.data().resolve("portal.lock");
        note = home.data().resolve("portal.run");
        stop = home.data().resolve("portal.stop");
    }

    /** Takes the home until this process ends, or refuses. */
    void take(Home home) {
        held = lock();
        if (held.isEmpty()) {
            throw new Refusal(
                    Refusal.IN_USE,
                    "A portal (process " + note("pid") + ") already runs on " + home.folder()
                            + ". Stop it first: portal stop --home " + home.folder());
        }
        try {
            Files.deleteIfExists(stop);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + stop, e);
        }
        tell("", "starting");
    }

    /** Takes a home on which a portal has run before; one that was never used has nothing to be taken. */
    void takeIfEverUsed(Home home) {
        if (Files.exists(lock)) {
            take(home);
        }
    }

    /** Notes where the portal answers and how it is, for {@code portal status}. */
    void tell(String url, String health) {
        Disk.write(note, "pid=" + ProcessHandle.current().pid() + "\nurl=" + url + "\nhealth=" + health + "\n");
    }

    boolean running() {
        if (Files.notExists(lock)) {
            return false;
        }
        Optional<FileLock> free = lock();
        free.ifPresent(Instance::release);
        return free.isEmpty();
    }

    /** The process that holds the home, if this machine knows it. */
    Optional<ProcessHandle> holder() {
        String pid = note("pid");
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    String note(String key) {
        var properties = new Properties();
        if (Files.exists(note)) {
            try (var text = Files.newBufferedReader(note)) {
                properties.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + note, e);
            }
        }
        return properties.getProperty(key, "unknown");
    }

    void askToStop() {
        Disk.write(stop, "");
    }

    boolean askedToStop() {
        return Files.exists(stop);
    }

    private Optional<FileLock> lock() {
        try {
            Files.createDirectories(lock.getParent());
            // stays open on success: closing any channel of this file would give the lock back
            var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = channel.tryLock();
            if (taken == null) {
                channel.close();
            }
            return Optional.ofNullable(taken);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + lock + ". Make it writable for the portal's user.", e);
        }
    }

    private static void release(FileLock taken) {
        try (var channel = taken.acquiredBy()) {
            taken.release();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give back the lock of the home", e);
        }
    }
}
