package vn.wardportal.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A backup in the folder.
 *
 * @param file where it is
 * @param made when it was finished
 * @param bytes how large it is
 * @param rehearsed what the latest rehearsal found, if there was one
 */
record Snapshot(Path file, Instant made, long bytes, Optional<Rehearsed> rehearsed) {

    String name() {
        return file.getFileName().toString();
    }
}
