package vn.wardportal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.wardportal.api.data.PrivateFile;

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
        new PrivateFile(path).write((valid(passphrase) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String valid(String passphrase) {
        String stripped = passphrase.strip();
        if (stripped.length() < LEAST || stripped.lines().count() != 1) {
            throw new Trouble("backup.trouble.shortPassphrase");
        }
        return stripped;
    }
}
