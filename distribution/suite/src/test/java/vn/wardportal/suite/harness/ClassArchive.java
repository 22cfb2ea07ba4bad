package vn.wardportal.suite.harness;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The portal's classes as the JVM reads them fastest, written by the first portal of all tests: it takes a quarter off each
 * start.
 */
final class ClassArchive {

    private static final Path FILE = Once.place("portal.jsa");

    private static String option = "";

    private ClassArchive() {}

    /** What the JVM of a portal is told. */
    static synchronized String option() {
        if (option.isEmpty()) {
            // what is said to the portal that writes it, which this starts
            option = "-XX:ArchiveClassesAtExit=" + FILE;
            StartedHome.DEMO.made();
            option = "-XX:SharedArchiveFile=" + FILE;
            if (Files.notExists(FILE)) {
                throw new IllegalStateException("The JVM did not write " + FILE);
            }
        }
        return option;
    }
}
