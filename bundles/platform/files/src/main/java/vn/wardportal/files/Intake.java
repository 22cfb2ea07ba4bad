package vn.wardportal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Takes what somebody sends, looks at it, and puts it on the shelf and into the table; or says why not. */
final class Intake {

    static final long LARGEST_PICTURE = 15L * 1024 * 1024;
    static final long LARGEST_DOCUMENT = 50L * 1024 * 1024;

    private static final long SPARE = 16L * 1024 * 1024;

    private final Archive archive;
    private final Scanner scanner;
    private final Texts texts = Messages.of(Intake.class).in(Language.VI);

    Intake(Archive archive, Scanner scanner) {
        this.archive = archive;
        this.scanner = scanner;
    }

    StoredFile store(Upload upload, Kind kind) {
        try {
            Path fresh = archive.shelf.fresh();
            try {
                Incoming incoming = received(upload, kind, fresh);
                FileType type = type(incoming, upload, kind);
                harmless(incoming, upload);
                return shelved(incoming, upload, type);
            } finally {
                java.nio.file.Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw full() ? new StorageFull("The disk has no room for a file", e) : new UncheckedIOException(e);
        }
    }

    private Incoming received(Upload upload, Kind kind, Path fresh) throws IOException {
        long most = kind == Kind.PICTURE ? LARGEST_PICTURE : LARGEST_DOCUMENT;
        Incoming incoming = Incoming.receive(upload.content(), fresh, most)
                .orElseThrow(() -> refused("files.refused.size", upload, most >> 20));
        if (incoming.bytes() == 0) {
            throw refused("files.refused.empty", upload);
        }
        return incoming;
    }

    private FileType type(Incoming incoming, Upload upload, Kind kind) throws IOException {
        TypeDetector.Found found = TypeDetector.detect(incoming.file(), upload.name());
        FileType type = found.type().orElseThrow(() -> refused(found.reason(), upload));
        if (kind == Kind.PICTURE && !type.picture()) {
            throw refused("files.refused.notAPicture", upload);
        }
        if (kind != Kind.SOURCE && !type.sent()) {
            throw refused("files.refused.html", upload);
        }
        return type;
    }

    private void harmless(Incoming incoming, Upload upload) {
        scanner.reason(incoming.file(), FileNames.shown(upload.name())).ifPresent(reason -> {
            throw refused(reason.message(), upload, reason.threat());
        });
    }

    private StoredFile shelved(Incoming incoming, Upload upload, FileType type) throws IOException {
        archive.lock.readLock().lock();
        try {
            Optional<StoredFile> known = archive.find(incoming.hash());
            if (known.isPresent() && archive.checked.sound(archive.shelf.original(incoming.hash()), incoming.hash())) {
                archive.database.write(handle -> StoredFiles.touch(handle, incoming.hash(), archive.clock.instant()));
                return known.get();
            }
            return type.picture() ? picture(incoming, upload, type) : document(incoming, upload, type);
        } finally {
            archive.lock.readLock().unlock();
        }
    }

    private StoredFile document(Incoming incoming, Upload upload, FileType type) throws IOException {
        StoredFile file = new StoredFile(
                incoming.hash(), FileNames.safe(upload.name(), type), type.media(), incoming.bytes(), 0, 0);
        return entered(file, incoming, Map.of());
    }

    private StoredFile picture(Incoming incoming, Upload upload, FileType type) throws IOException {
        archive.decoding.acquireUninterruptibly();
        try {
            Picture picture = Picture.decode(incoming.file(), type);
            StoredFile file = new StoredFile(
                    incoming.hash(),
                    FileNames.safe(upload.name(), type),
                    type.media(),
                    incoming.bytes(),
                    picture.width(),
                    picture.height());
            return entered(file, incoming, archive.copies.make(incoming.hash(), picture, type));
        } catch (Picture.TooLarge e) {
            throw refused("files.refused.dots", upload, Picture.MOST_DOTS / 1_000_000);
        } catch (Picture.Damaged e) {
            throw refused("files.refused.damaged", upload);
        } finally {
            archive.decoding.release();
        }
    }

    /** First the bytes, then the row: a row whose file is missing would be a promise that cannot be kept. */
    private StoredFile entered(StoredFile file, Incoming incoming, Map<Integer, Copies.Copy> copies)
            throws IOException {
        archive.shelf.put(incoming.file(), archive.shelf.original(file.hash()));
        archive.database.write(handle -> {
            if (!StoredFiles.touch(handle, file.hash(), archive.clock.instant())) {
                StoredFiles.insert(handle, file, archive.clock.instant());
            }
            Copies.note(handle, file.hash(), copies);
            return true;
        });
        return file;
    }

    private boolean full() {
        try {
            FileStore store = java.nio.file.Files.getFileStore(archive.shelf.root());
            return store.getUsableSpace() < SPARE;
        } catch (IOException e) {
            return false;
        }
    }

    private Refused refused(String reason, Upload upload, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = FileNames.shown(upload.name());
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Refused(texts.get(reason, arguments));
    }
}
