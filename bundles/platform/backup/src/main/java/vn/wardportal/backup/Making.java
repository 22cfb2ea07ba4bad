package vn.wardportal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import vn.wardportal.api.data.DatabaseCopy;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.files.Removals;
import vn.wardportal.backup.snapshot.Facts;
import vn.wardportal.backup.snapshot.Inventory;
import vn.wardportal.backup.snapshot.Part;
import vn.wardportal.backup.snapshot.SnapshotWriter;

/**
 * Makes a snapshot of a running portal, and nobody waits for it. The database comes first, then what its tables name: a
 * file or a jar that came later does no harm. The list of modules comes after the database, too: modules newer than their
 * tables are migrated at the start, and an upgrade that was under way is undone by the journal; the other way round
 * nothing could help.
 *
 * @param version the portal's
 * @param inventory what of the home belongs into it
 * @param database copies itself
 * @param removals of files, which must wait meanwhile
 * @param modules says which there are
 */
record Making(String version, Inventory inventory, DatabaseCopy database, Removals removals, Supplier<String> modules) {

    private static final long RESERVE = 128L << 20;

    /** Writes the snapshot to a file that is not there yet; its mark is the given moment, which has just been. */
    void write(Path file, char[] passphrase, Instant mark, DoubleConsumer progress) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".zip");
        try (Removals.Hold held = removals.hold()) {
            requireRoom(file);
            database.write(copy);
            List<Part> parts = new ArrayList<>(List.of(unpacked(copy)));
            parts.addAll(inventory.parts());
            long bytes = parts.stream().mapToLong(Part::bytes).sum();
            SnapshotWriter.write(
                    file,
                    passphrase,
                    new Facts(version, mark, bytes, modules.get()),
                    parts,
                    done -> progress.accept((double) done / Math.max(1, bytes)));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void requireRoom(Path file) throws IOException {
        long content = inventory.parts().stream().mapToLong(Part::bytes).sum();
        // the database twice: its copy, and in the snapshot
        long needed = content + 2 * database.bytes() + RESERVE;
        long left = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        if (left < needed) {
            throw new StorageFull(
                    "The backup needs %d MiB, the disk has %d MiB left".formatted(needed >> 20, left >> 20),
                    new IOException("Too little room"));
        }
    }

    /** The database as it will lie in the home, out of the zip that the copy is. */
    private static Part unpacked(Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            long bytes = zip.stream().findFirst().orElseThrow().getSize();
            return new Part(Inventory.DATABASE, bytes, Part.PRIVATE, () -> content(copy));
        }
    }

    private static InputStream content(Path copy) throws IOException {
        var zip = new ZipInputStream(Files.newInputStream(copy));
        zip.getNextEntry();
        return zip;
    }
}
