package vn.wardportal.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.wardportal.api.data.PrivateFile;

/** Where the database lies, and the secret its users' passwords are made of. */
class DatabaseFile {

    /** By itself H2 remembers eight statements of a connection as parsed; a site's pages ask some fifty. */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64";

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
            return new Storage(
                    SteadyDisk.mounted() + folder.resolve("portal"), SETTINGS, secret, folder.toFile()::getUsableSpace);
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

    private String secret() {
        PrivateFile file = new PrivateFile(folder.resolve("secret"));
        if (file.exists()) {
            return new String(file.read(), StandardCharsets.US_ASCII).strip();
        }
        if (Files.exists(path())) {
            throw new IllegalStateException(
                    "the file \"secret\" beside it is missing; restore both from the same backup");
        }
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        // on the disk before the database is, which could never be opened without it
        file.write(secret.getBytes(StandardCharsets.US_ASCII));
        return secret;
    }
}
