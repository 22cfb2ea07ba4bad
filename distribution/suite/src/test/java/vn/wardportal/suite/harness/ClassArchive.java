package vn.wardportal.suite.harness;

import java.nio.file.Files;
import java.nio.file.Path;

/** The portal's classes as the JVM reads them fastest, written once for all tests: it takes a quarter off each start. */
final class ClassArchive {

    private static final Path FILE = Path.of(System.getProperty("homes")).resolveSibling("portal.jsa");

    private static String option = "";

    private ClassArchive() {}

    /** What the JVM of a portal is told. */
    static synchronized String option() {
        if (option.isEmpty()) {
            // what is said while the archive is written, by the portal that this starts
            option = "-XX:ArchiveClassesAtExit=" + FILE;
            write();
            option = "-XX:SharedArchiveFile=" + FILE;
        }
        return option;
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
}
