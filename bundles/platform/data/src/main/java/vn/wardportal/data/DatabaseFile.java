package vn.wardportal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Where the database lies, and the secret its users' passwords are made of. */
class DatabaseFile {

    /** The prefix keeps an interrupted thread from closing the file under everybody (H2's error 90098). */
    private static final String URL = "jdbc:h2:async:";

    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    private static final int SECRET_BYTES = 24;

    private final Path folder;

    DatabaseFile(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** @throws IllegalStateException saying in one sentence why it cannot be opened */
    Storage open() {
        try {
            Files.createDirectories(folder);
            String secret = secret();
            return new Storage(URL + folder.resolve("portal"), SETTINGS, secret, folder.toFile()::getUsableSpace);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the database in " + folder, e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("Cannot open the database in " + folder + ": " + Failures.opening(e), e);
        }
    }

    /** The file H2 keeps everything in. */
    Path path() {
        return folder.resolve("portal.mv.db");
    }

    private String secret() throws IOException {
        Path file = folder.resolve("secret");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (Files.exists(path())) {
            throw new IllegalStateException(
                    "the file \"secret\" beside it is missing; restore both from the same backup");
        }
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        keep(secret, file);
        return secret;
    }

    /** On the disk before the database is, which could never be opened without it. */
    private void keep(String secret, Path file) throws IOException {
        Path fresh = folder.resolve("secret.new");
        Files.deleteIfExists(fresh);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, attributes())) {
            channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        if (posix()) {
            try (FileChannel entries = FileChannel.open(folder)) {
                entries.force(true);
            }
        }
    }

    private FileAttribute<?>[] attributes() {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private boolean posix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
