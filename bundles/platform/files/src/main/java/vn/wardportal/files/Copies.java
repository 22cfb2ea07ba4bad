package vn.wardportal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The re-encoded copies of pictures: made on the shelf, noted in the table with a digest each. */
final class Copies {

    private final Shelf shelf;

    Copies(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A copy as noted.
     *
     * @param width its nominal width
     * @param bytes its size
     * @param digest SHA-256 of its bytes
     */
    record Copy(int width, long bytes, String digest) {}

    /** Writes all copies of a picture to the shelf. */
    Map<Integer, Copy> make(String hash, Picture picture, FileType type) throws IOException {
        Map<Integer, Copy> copies = new HashMap<>();
        for (int width : Picture.WIDTHS) {
            Path fresh = shelf.fresh();
            try {
                picture.write(width, typeOf(width, type), fresh);
                copies.put(width, new Copy(width, Files.size(fresh), Digests.of(fresh)));
                shelf.put(fresh, shelf.copy(hash, width));
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
        return copies;
    }

    /** The copy that stands in for the original keeps its type; the smaller ones are JPEG. */
    static FileType typeOf(int width, FileType type) {
        return width == Picture.WIDTHS.getFirst() ? type.sentAs() : FileType.JPEG;
    }

    static void note(Handle handle, String hash, Map<Integer, Copy> copies) {
        handle.createUpdate("delete from files.copy where hash = :hash")
                .bind("hash", hash)
                .execute();
        for (Copy copy : copies.values()) {
            handle.createUpdate("""
                            insert into files.copy (hash, width, bytes, digest)
                            values (:hash, :width, :bytes, :digest)""")
                    .bind("hash", hash)
                    .bind("width", copy.width())
                    .bind("bytes", copy.bytes())
                    .bind("digest", copy.digest())
                    .execute();
        }
    }

    static Optional<Copy> find(Handle handle, String hash, int width) {
        return handle.createQuery("select * from files.copy where hash = :hash and width = :width")
                .bind("hash", hash)
                .bind("width", width)
                .map((row, context) -> new Copy(width, row.getLong("bytes"), row.getString("digest")))
                .findOne();
    }
}
