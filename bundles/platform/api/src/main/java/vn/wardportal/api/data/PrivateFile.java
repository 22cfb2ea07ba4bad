package vn.wardportal.api.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that is readable by the portal's user alone, and is there whole or not at all; for platform bundles.
 *
 * @param path where it is
 */
public record PrivateFile(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** What it holds. */
    public byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ". Make it readable for the portal's user.", e);
        }
    }

    /** Writes it and answers once it is on the disk. */
    public void write(byte[] content) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(fresh);
            create(fresh);
            Files.write(fresh, content);
            force(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (POSIX) {
                force(path.getParent(), StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write " + path + ". Make the folder writable for the portal's user.", e);
        }
    }

    /** Takes it away, if it is there. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path + ". Delete it by hand.", e);
        }
    }

    private static void create(Path file) throws IOException {
        if (POSIX) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
