package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * Asks the running portal for a backup by a file in its data folder, as {@code portal stop} asks it to stop. Bundle
 * "backup" takes the file away when it begins, and writes how it goes into another.
 */
final class BackupRequest {

    private static final long LOOK_MILLIS = 200;
    private static final long TAKEN_MILLIS = 15_000;

    private final Instance instance;
    private final Path request;
    private final Path answer;
    private final String number = UUID.randomUUID().toString();

    BackupRequest(Home home, Instance instance) {
        this.instance = instance;
        request = home.data().resolve("backup.request");
        answer = home.data().resolve("backup.answer");
    }

    /** Waits until the backup is made or cannot be, and answers the exit code. */
    int make(Optional<Path> out) throws InterruptedException {
        String place = out.map(file -> "out=" + escaped(file) + "\n").orElse("");
        Disk.write(request, "number=" + number + "\n" + place);
        long latest = System.nanoTime() + TAKEN_MILLIS * 1_000_000;
        String shown = "";
        for (Properties state = state(); ; state = state()) {
            String message = state.getProperty("message", "");
            if (state.containsKey("code")) {
                int code = Integer.parseInt(state.getProperty("code"));
                (code == 0 ? System.out : System.err).println(message);
                return code;
            }
            if (!message.equals(shown)) {
                System.out.println(message);
                shown = message;
            }
            if (!instance.running()) {
                System.err.println("The portal ended before the backup was made. Look at its log.");
                return 1;
            }
            if (state.isEmpty() && System.nanoTime() > latest) {
                return notTaken();
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private int notTaken() {
        try {
            Files.deleteIfExists(request);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + request, e);
        }
        System.err.println("The portal does not answer. Does its bundle \"backup\" run? See: portal status");
        return 1;
    }

    private Properties state() {
        var state = new Properties();
        if (Files.exists(answer)) {
            try (var text = Files.newBufferedReader(answer)) {
                state.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + answer, e);
            }
        }
        return number.equals(state.getProperty("number")) ? state : new Properties();
    }

    private static String escaped(Path file) {
        return file.toString().replace("\\", "\\\\");
    }
}
