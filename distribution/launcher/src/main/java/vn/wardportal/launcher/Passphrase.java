package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a passphrase comes from: a file, or the keyboard. */
final class Passphrase {

    private Passphrase() {}

    static char[] read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip().toCharArray();
        } catch (IOException | RuntimeException e) {
            throw new Refusal(Refusal.WRONG, "Cannot read the passphrase in " + file + ": " + e + ".");
        }
    }

    static char[] ask() {
        var console = System.console();
        char[] typed = console == null ? null : console.readPassword("Passphrase of the backup: ");
        if (typed == null || typed.length == 0) {
            throw new Refusal(
                    Refusal.WRONG, "A passphrase is needed. Type it, or name a file: --passphrase-file FILE.");
        }
        return typed;
    }
}
