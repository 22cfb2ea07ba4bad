package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a snapshot can be restored, without restoring it: everything is decrypted and compared with its hash, and
 * its database is opened and read in a folder that is deleted afterwards.
 *
 * @param facts what the snapshot says of itself
 * @param files how many files it holds besides the database
 * @param bytes how large they are
 * @param database what its database holds
 */
public record Rehearsal(Facts facts, long files, long bytes, DatabaseCheck database) {

    private static final String DATABASE = "data/db/";

    /**
     * Rehearses.
     *
     * @param work an existing folder with room for the database, where a folder is made and deleted
     * @param progress told how many bytes were read so far
     * @throws Unusable if the snapshot cannot be used
     */
    public static Rehearsal of(Path snapshot, char[] passphrase, Path work, LongConsumer progress) throws IOException {
        Path folder = Files.createTempDirectory(work, "rehearsal-");
        try {
            Unpacked unpacked = new Unpacked(folder);
            SnapshotReader.read(snapshot, passphrase, unpacked, progress);
            return new Rehearsal(
                    Optional.ofNullable(unpacked.facts).orElseThrow(),
                    unpacked.files,
                    unpacked.bytes,
                    DatabaseCheck.of(folder));
        } finally {
            Folders.delete(folder);
        }
    }

    /** Keeps the database and counts the rest. */
    private static final class Unpacked implements SnapshotReader.Visitor {

        private final Path folder;
        private @Nullable Facts facts;
        private long files;
        private long bytes;

        Unpacked(Path folder) {
            this.folder = folder;
        }

        @Override
        public void begin(Facts facts) {
            this.facts = facts;
        }

        @Override
        public void file(String path, InputStream content) throws IOException {
            if (path.startsWith(DATABASE)) {
                Files.copy(content, folder.resolve(path.substring(DATABASE.length())));
            } else {
                files++;
                bytes += content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
