package vn.wardportal.backup.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One file that goes into a snapshot.
 *
 * @param path where it belongs, below the home: {@code data/db/secret}
 * @param bytes how large it is about to be
 * @param rights who may read it, as {@code rw-------}
 * @param content opens it
 */
public record Part(String path, long bytes, String rights, Content content) {

    /** What only the portal's user may read. */
    public static final String PRIVATE = "rw-------";

    private static final String USUAL = "rw-r--r--";

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** A file as it lies on the disk. */
    public static Part of(String path, Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        String rights = posix ? PosixFilePermissions.toString(Files.getPosixFilePermissions(file)) : USUAL;
        return new Part(path, Files.size(file), rights, () -> Files.newInputStream(file));
    }

    /** Pictures, documents and jars are packed already. */
    boolean packed() {
        return path.startsWith("data/files/") || path.startsWith("data/modules/");
    }
}
