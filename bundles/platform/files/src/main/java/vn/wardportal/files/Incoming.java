package vn.wardportal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * A file that has been received whole and is not yet on the shelf.
 *
 * @param file where its bytes are for now
 * @param hash SHA-256 of them
 * @param bytes how many
 */
record Incoming(Path file, String hash, long bytes) {

    private static final int BLOCK = 64 * 1024;

    /** Writes the stream to that file; nothing if it is longer than allowed, of which no more than that is read. */
    static Optional<Incoming> receive(InputStream stream, Path file, long most) throws IOException {
        MessageDigest digest = Digests.fresh();
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        try (OutputStream output = Files.newOutputStream(file)) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                bytes += read;
                if (bytes > most) {
                    return Optional.empty();
                }
                digest.update(block, 0, read);
                output.write(block, 0, read);
            }
        }
        return Optional.of(new Incoming(file, Digests.text(digest), bytes));
    }
}
