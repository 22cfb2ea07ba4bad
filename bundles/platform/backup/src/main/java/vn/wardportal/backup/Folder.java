package vn.wardportal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.backup.snapshot.Folders;
import vn.wardportal.backup.snapshot.SnapshotName;

/**
 * Where backups are kept.
 *
 * @param path the folder
 */
record Folder(Path path) {

    private static final String UNPACKING = "rehearsal-";

    /** The backups, the newest first. */
    List<Snapshot> list(Map<String, Rehearsed> rehearsed) {
        List<Snapshot> found = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (SnapshotName.fits(name)) {
                found.add(look(file, Optional.ofNullable(rehearsed.get(name))));
            }
        }
        found.sort(Comparator.comparing(Snapshot::made)
                .thenComparing(Snapshot::name)
                .reversed());
        return found;
    }

    /** The backup of that name, which may be any text from outside. */
    Path find(String name) {
        Path file = path.resolve(SnapshotName.fits(name) ? name : "none");
        if (Files.notExists(file)) {
            throw new Trouble("backup.trouble.gone");
        }
        return file;
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    /** Removes what an interrupted backup or rehearsal left. */
    void sweep() {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            try {
                if (name.startsWith("cong-phuong-") && name.matches(".*\\.(part|zip)")) {
                    Files.delete(file);
                } else if (name.startsWith(UNPACKING)) {
                    Folders.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot delete " + file, e);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + path + ". Make it readable for the portal's user.", e);
        }
    }

    private static Snapshot look(Path file, Optional<Rehearsed> rehearsed) {
        try {
            return new Snapshot(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file), rehearsed);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file, e);
        }
    }
}
