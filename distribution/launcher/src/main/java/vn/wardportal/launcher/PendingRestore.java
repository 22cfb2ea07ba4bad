package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A restore that is proven and only has to be put in place. The folder {@code restore.ready} appears in one step; from then
 * on the home is the restored one, and whatever interrupted the moves, they are completed before anything reads the home.
 */
final class PendingRestore {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final List<String> FOLDERS = List.of("conf", "data");
    private static final String READY = "restore.ready";
    private static final String ASIDE = "replaced-";

    private final Path home;

    PendingRestore(Path home) {
        this.home = home;
    }

    /** Puts what is ready in its place and what was there aside. */
    void finish() {
        Path ready = home.resolve(READY);
        if (Files.notExists(ready)) {
            return;
        }
        Path aside = home.resolve(ASIDE + LocalDateTime.now().format(STAMP));
        try {
            for (String name : FOLDERS) {
                Path fresh = ready.resolve(name);
                if (Files.exists(fresh)) {
                    putAside(home.resolve(name), aside);
                    Files.move(fresh, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Files.delete(ready);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot complete the restore of " + home + ". Start again.", e);
        }
    }

    private static void putAside(Path folder, Path aside) throws IOException {
        if (Files.exists(folder)) {
            Files.createDirectories(aside);
            Files.move(folder, aside.resolve(folder.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
