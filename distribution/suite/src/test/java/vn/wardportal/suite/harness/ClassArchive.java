package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * The portal's classes as the JVM reads them fastest, written once for all tests of all processes: it takes a quarter off
 * each start.
 */
final class ClassArchive {

    private static final Path FOLDER = Path.of(System.getProperty("homes")).getParent();

    /** Another JVM could not read it. */
    private static final Path FILE = FOLDER.resolve("portal-" + System.getProperty("java.vm.version") + ".jsa");

    private static final String USE = "-XX:SharedArchiveFile=" + FILE;

    private static String option = "";

    private ClassArchive() {}

    /** What the JVM of a portal is told. */
    static synchronized String option() {
        if (option.isEmpty()) {
            // what is said while the archive is written, by the portal that this starts
            option = "-XX:ArchiveClassesAtExit=" + FILE;
            writeOnce();
            option = USE;
        }
        return option;
    }

    /** The tests run in several processes, and the first one writes. */
    private static void writeOnce() {
        try (FileChannel channel = FileChannel.open(
                        FOLDER.resolve("archive.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            boolean stale = Files.notExists(FILE) || written(FILE).compareTo(built()) < 0;
            if (lock.isValid() && stale) {
                write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + FILE, e);
        }
    }

    private static void write() {
        try (Portal portal = Portal.fresh()) {
            portal.site().get("/");
            portal.stop();
        }
        if (Files.notExists(FILE)) {
            throw new IllegalStateException("The JVM did not write " + FILE);
        }
    }

    private static FileTime built() throws IOException {
        return written(Distribution.folder().resolve("lib"));
    }

    private static FileTime written(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }
}
