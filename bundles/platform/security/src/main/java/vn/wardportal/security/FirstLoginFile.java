package vn.wardportal.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * {@code first-login.txt} in the data folder, readable by the portal's user alone.
 *
 * @param path where it is
 */
record FirstLoginFile(Path path) {

    static FirstLoginFile in(String dataFolder) {
        return new FirstLoginFile(Path.of(dataFolder, "first-login.txt"));
    }

    void write(String login, String password) {
        Path fresh = path.resolveSibling("first-login.new");
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(fresh);
            createPrivate(fresh);
            Files.writeString(fresh, "login: " + login + "\npassword: " + password + "\n", StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write " + path + ". Make the folder writable for the portal's user.", e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path + ". Delete it by hand.", e);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
