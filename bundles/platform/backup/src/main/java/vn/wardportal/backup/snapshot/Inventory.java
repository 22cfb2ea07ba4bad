package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a home belongs into a snapshot: all of {@code conf} and of the data folder, whatever bundles put there later,
 * but for what is only of use to the running process or is made anew.
 *
 * @param home the home folder
 * @param data its data folder, which may lie elsewhere
 * @param backups where backups are kept, which may lie in it: none goes into the next
 */
public record Inventory(Path home, Path data, Path backups) {

    /** The database's own file; a running portal gives a copy in its place. */
    public static final String DATABASE = "data/db/portal.mv.db";

    /** The passphrase must not lie in what it opens; the framework's cache and the search index are made anew. */
    private static final Pattern LEFT_OUT = Pattern.compile("conf/backup\\.passphrase"
            + "|data/(portal\\.(lock|run|stop)|backup\\..*|restored-modules\\.txt|framework|files/incoming|search)"
            + "|data/db/portal\\..*|.*\\.(new|tmp|part)");

    /** Everything but the database. */
    public List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        Path conf = home.resolve("conf");
        Files.walkFileTree(conf, new Collector("conf", conf, backups, parts));
        Files.walkFileTree(data, new Collector("data", data, backups, parts));
        return parts;
    }

    /** The database of a portal that does not run. */
    public Part database() throws IOException {
        return Part.of(DATABASE, data.resolve("db").resolve("portal.mv.db"));
    }

    /** Goes through a folder while others work in it: what vanishes before it is looked at was of no use any more. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final String root;
        private final Path folder;
        private final Path backups;
        private final List<Part> parts;

        Collector(String root, Path folder, Path backups, List<Part> parts) {
            this.root = root;
            this.folder = folder;
            this.backups = backups;
            this.parts = parts;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return leftOut(visited) || visited.equals(backups)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() && !leftOut(file)) {
                try {
                    parts.add(Part.of(place(file), file));
                } catch (NoSuchFileException e) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        private boolean leftOut(Path path) {
            return LEFT_OUT.matcher(place(path)).matches();
        }

        private String place(Path path) {
            return root + "/" + folder.relativize(path).toString().replace('\\', '/');
        }
    }
}
