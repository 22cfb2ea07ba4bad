package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What takes long to make and serves the tests of all processes: the first one makes it, once for each packaged portal and day. */
final class Once {

    /** What one JVM wrote another may not read. */
    private static final Path FOLDER =
            Path.of(System.getProperty("homes")).resolveSibling("made-by-" + System.getProperty("java.vm.version"));

    private Once() {}

    /** Where something of this name lies. */
    static Path place(String name) {
        return FOLDER.resolve(name);
    }

    /** Sees to it that something of this name was made. */
    static void made(String name, Runnable make) {
        createFolder();
        Path mark = place(name + ".made");
        try (FileChannel channel =
                        FileChannel.open(place(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && isStale(mark)) {
                make.run();
                Files.writeString(mark, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + place(name), e);
        }
    }

    private static void createFolder() {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + FOLDER, e);
        }
    }

    /** Sample content speaks of this week. */
    private static boolean isStale(Path mark) throws IOException {
        if (Files.notExists(mark)) {
            return true;
        }
        FileTime made = Files.getLastModifiedTime(mark);
        FileTime built = Files.getLastModifiedTime(Distribution.folder().resolve("lib"));
        Instant today = Instant.now()
                .atZone(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        return made.compareTo(built) < 0 || made.toInstant().isBefore(today);
    }
}
