package vn.wardportal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * {@code conf/backup.passphrase}, readable by the portal's user alone. It opens every backup made with it and is in none of
 * them: it is read each time, and nothing ever shows it.
 *
 * @param path where it is
 */
record PassphraseFile(Path path) {

    static final int LEAST = 16;

    static PassphraseFile in(Path home) {
        return new PassphraseFile(home.resolve("conf").resolve("backup.passphrase"));
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** The passphrase, on the first line. */
    char[] read() {
        if (!exists()) {
            throw new Trouble("backup.trouble.noPassphrase");
        }
        try (var lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return valid(lines.findFirst().orElse("")).toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ". Make it readable for the portal's user.", e);
        }
    }

    void write(String passphrase) {
        Path fresh = path.resolveSibling("backup.passphrase.new");
        try {
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, attributes());
            Files.writeString(fresh, valid(passphrase) + "\n", StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write " + path + ". Make the folder writable for the portal's user.", e);
        }
    }

    private static String valid(String passphrase) {
        String stripped = passphrase.strip();
        if (stripped.length() < LEAST || stripped.lines().count() != 1) {
            throw new Trouble("backup.trouble.shortPassphrase");
        }
        return stripped;
    }

    private static FileAttribute<?>[] attributes() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
