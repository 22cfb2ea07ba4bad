package vn.wardportal.extraction.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.table.Tables;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.OldEncodings;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;

/** Keeps the tables that people send in a folder of its own, each until it is closed; what a crash left goes at the start. */
@Component
public final class StoredTables implements Tables {

    static final long MOST_BYTES = 64L << 20;

    private static final int MOST_AT_ONCE = 20;

    private final Path folder;
    private final OldCells letters;
    private final Texts texts = Messages.of(StoredTables.class).in(Language.VI).below("extraction");

    /** Files on the disk; a screen that is left lets its file go. */
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** Each reading takes a processor and some memory. */
    private final Semaphore turns = new Semaphore(2, true);

    @Activate
    public StoredTables(BundleContext context, @Reference OldEncodings encodings) {
        this(context.getDataFile("tables").toPath(), encodings);
    }

    public StoredTables(Path folder, OldEncodings encodings) {
        this.folder = folder;
        this.letters = new OldCells(encodings);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make room for tables in " + folder, e);
        }
    }

    @Override
    public TableFile take(Upload upload) {
        Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting, so no table is taken"));
        if (!places.tryAcquire()) {
            throw new Refused(texts.get("table.busy"));
        }
        Path file = folder.resolve(upload.hashCode() + "-" + System.nanoTime());
        try {
            String hash = store(upload, file);
            return new TakenFile(upload.name(), Kinds.of(file, upload.name(), texts), hash, file, this);
        } catch (IOException e) {
            release(file);
            throw new Refused(texts.get("table.unread", upload.name()));
        } catch (RuntimeException e) {
            release(file);
            throw e;
        }
    }

    private String store(Upload upload, Path file) throws IOException {
        MessageDigest digest = sha256();
        InputStream bytes = new DigestInputStream(upload.content(), digest);
        byte[] block = new byte[1 << 16];
        long size = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw new Refused(texts.get("table.large", upload.name(), MOST_BYTES >> 20));
                }
                to.write(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(Format format, Layout layout, Stream<List<String>> rows, OutputStream to) {
        try (rows) {
            switch (format) {
                case CSV -> CsvTable.write(layout, rows, to);
                case XLSX -> SheetTable.write(layout, rows, to);
                case JSON -> throw new IllegalArgumentException("Tables are not written as JSON");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the table " + layout.title(), e);
        }
    }

    Texts texts() {
        return texts;
    }

    OldCells letters() {
        return letters;
    }

    Semaphore turns() {
        return turns;
    }

    void release(Path file) {
        places.release();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
