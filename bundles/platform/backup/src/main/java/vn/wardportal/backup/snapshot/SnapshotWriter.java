package vn.wardportal.backup.snapshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a snapshot: a zip, sealed. It appears under its name only when all of it is on the disk. */
public final class SnapshotWriter {

    static final String FACTS = "snapshot.properties";
    static final String MODULES = "modules.txt";
    static final String MANIFEST = "manifest.txt";

    /** Ends the name of a file that is being written. */
    public static final String UNFINISHED = ".part";

    private static final int BUFFER = 1 << 16;

    private final Manifest manifest = new Manifest();
    private final ZipOutputStream zip;
    private final LongConsumer progress;
    private long done;

    private SnapshotWriter(SealedOutput sealed, LongConsumer progress) {
        this.zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
        this.progress = progress;
    }

    /**
     * Writes a snapshot to a file that is not there yet.
     *
     * @param parts what goes into it; a file that has vanished since it was listed is left out
     * @param progress told how many bytes were taken in so far
     */
    public static void write(Path file, char[] passphrase, Facts facts, List<Part> parts, LongConsumer progress)
            throws IOException {
        write(file, Seal.fresh(passphrase), facts, parts, progress);
    }

    static void write(Path file, Seal seal, Facts facts, List<Part> parts, LongConsumer progress) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path fresh = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try (FileChannel channel = FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    SealedOutput sealed = new SealedOutput(
                            new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), seal)) {
                new SnapshotWriter(sealed, progress).all(facts, parts);
                sealed.finish();
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(file.toAbsolutePath().getParent());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    private void all(Facts facts, List<Part> parts) throws IOException {
        text(FACTS, facts.text());
        text(MODULES, facts.modules());
        for (Part part : parts) {
            add(part);
        }
        text(MANIFEST, manifest.text());
        zip.finish();
    }

    private void add(Part part) throws IOException {
        try (InputStream content = part.content().open()) {
            zip.setLevel(part.packed() ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(part.path()));
            Hashing hashing = new Hashing(content);
            copy(hashing);
            zip.closeEntry();
            manifest.add(part.path(), hashing.hash(), part.rights());
        } catch (NoSuchFileException e) {
            // what is written whole is renamed or removed meanwhile; what the tables name is held
            progress.accept(done);
        }
    }

    private void copy(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            zip.write(buffer, 0, count);
            done += count;
            progress.accept(done);
        }
    }

    private void text(String name, String text) throws IOException {
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
