package vn.wardportal.backup.snapshot;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a snapshot from its first byte to its last, and vouches for all of it once it returns. */
public final class SnapshotReader {

    /** Relative, forward, in one of the two folders of a home: nothing else is ever written there. */
    private static final Pattern PLACE = Pattern.compile("(conf|data)(/(?!\\.\\.?(/|$))[^/\\\\:\\x00]+)+");

    private final Visitor visitor;
    private final LongConsumer progress;
    private final Map<String, String> hashes = new HashMap<>();
    private long done;

    private SnapshotReader(Visitor visitor, LongConsumer progress) {
        this.visitor = visitor;
        this.progress = progress;
    }

    /** Sees what is in a snapshot, in order. */
    public interface Visitor {

        /** What it says of itself; comes first, and may refuse to go on. */
        void begin(Facts facts) throws IOException;

        /** One file; what is not read of it is skipped. Is to be believed only when the reading has come to its end. */
        void file(String path, InputStream content) throws IOException;
    }

    /**
     * Reads it all.
     *
     * @param progress told how many bytes were unpacked so far
     * @return who may read each file
     * @throws Unusable if it cannot be used
     */
    public static Map<String, String> read(Path file, char[] passphrase, Visitor visitor, LongConsumer progress)
            throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), Seal.SEGMENT);
                SealedInput sealed = new SealedInput(bytes, passphrase);
                ZipInputStream zip = new ZipInputStream(sealed, StandardCharsets.UTF_8)) {
            Manifest manifest = new SnapshotReader(visitor, progress).all(zip);
            // what follows the files is proven, too: a snapshot ends with its last segment and nowhere else
            sealed.transferTo(OutputStream.nullOutputStream());
            return manifest.rights();
        } catch (ZipException e) {
            throw Unusable.damaged(e.getMessage());
        }
    }

    private Manifest all(ZipInputStream zip) throws IOException {
        String facts = text(zip, SnapshotWriter.FACTS);
        visitor.begin(Facts.of(facts, text(zip, SnapshotWriter.MODULES)));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(SnapshotWriter.MANIFEST)) {
                Manifest manifest = Manifest.of(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                manifest.verify(hashes);
                return manifest;
            }
            file(entry.getName(), zip);
        }
        throw Unusable.damaged("its list of files is missing");
    }

    private void file(String path, InputStream content) throws IOException {
        if (!PLACE.matcher(path).matches() || hashes.containsKey(path)) {
            throw Unusable.damaged("the file " + path + " has no place in a home");
        }
        Hashing hashing = new Hashing(new Counted(content));
        visitor.file(path, hashing);
        hashing.transferTo(OutputStream.nullOutputStream());
        hashes.put(path, hashing.hash());
    }

    private static String text(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw Unusable.damaged(name + " is missing");
        }
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Tells how far the reading has come. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                done += count;
                progress.accept(done);
            }
            return count;
        }
    }
}
