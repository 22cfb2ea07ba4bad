package vn.wardportal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.page.PublicBytes.Bytes;

/**
 * Decides what of a file goes out to the site. Of a picture always a re-encoded copy: without place, camera or anything
 * else that was hidden in the file. A file that residents could see once and may not see now is gone for everybody.
 */
@Component(service = Sending.class)
public final class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final Archive archive;

    @Activate
    public Sending(@Reference Archive archive) {
        this.archive = archive;
    }

    /** A document, or a picture at its greatest width. */
    Optional<Bytes> whole(String hash) {
        return archive.find(hash)
                .filter(file -> type(file).sent())
                .flatMap(file -> file.picture()
                        ? copy(file, Picture.WIDTHS.getFirst())
                        : sent(file, type(file), archive.shelf.original(hash), file.bytes(), hash));
    }

    /** A picture at that width. */
    Optional<Bytes> picture(String hash, int width) {
        return archive.find(hash).filter(StoredFile::picture).flatMap(file -> copy(file, width));
    }

    private Optional<Bytes> copy(StoredFile file, int width) {
        Path place = archive.shelf.copy(file.hash(), width);
        Optional<Copies.Copy> noted = archive.database.read(handle -> Copies.find(handle, file.hash(), width));
        try {
            boolean sound = noted.isPresent()
                    && archive.checked.sound(place, noted.get().digest());
            Copies.Copy copy = sound ? noted.get() : again(file).get(width);
            return sent(file, Copies.typeOf(width, type(file)), place, copy.bytes(), copy.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + file.hash() + " cannot be read. Restore the backup.", e);
        }
    }

    /** Makes lost or damaged copies anew from the original. */
    private Map<Integer, Copies.Copy> again(StoredFile file) throws IOException {
        Path original = archive.shelf.original(file.hash());
        archive.decoding.acquireUninterruptibly();
        try {
            if (!archive.checked.sound(original, file.hash())) {
                throw new IOException("The original " + file.hash() + " is missing or damaged");
            }
            Map<Integer, Copies.Copy> copies =
                    archive.copies.make(file.hash(), Picture.decode(original, type(file)), type(file));
            archive.database.write(handle -> {
                Copies.note(handle, file.hash(), copies);
                return true;
            });
            return copies;
        } finally {
            archive.decoding.release();
        }
    }

    private Optional<Bytes> sent(StoredFile file, FileType type, Path place, long bytes, String digest) {
        StoredFiles.Shown shown = archive.database.read(handle -> StoredFiles.shown(handle, file.hash()));
        if (shown.revealed() && !shown.visible() || !sound(place, digest)) {
            return Optional.empty();
        }
        String media = type.media().startsWith("text/") ? type.media() + "; charset=utf-8" : type.media();
        String name = file.name().replaceAll("\\.[^.]*$", "." + type.extension());
        return Optional.of(new Bytes(media, bytes, digest, type.inline(), name, shown.visible(), place));
    }

    private boolean sound(Path place, String digest) {
        try {
            boolean sound = archive.checked.sound(place, digest);
            if (!sound) {
                log.error("The file {} is missing or damaged and is not sent. Restore it from the backup.", place);
            }
            return sound;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    private static FileType type(StoredFile file) {
        return FileType.ofMedia(file.type()).orElseThrow();
    }
}
