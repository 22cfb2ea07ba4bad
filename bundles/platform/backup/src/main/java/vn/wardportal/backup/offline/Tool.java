package vn.wardportal.backup.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.wardportal.api.text.Dates;
import vn.wardportal.backup.snapshot.ExitCode;
import vn.wardportal.backup.snapshot.Facts;
import vn.wardportal.backup.snapshot.Inventory;
import vn.wardportal.backup.snapshot.Part;
import vn.wardportal.backup.snapshot.Rehearsal;
import vn.wardportal.backup.snapshot.SnapshotName;
import vn.wardportal.backup.snapshot.SnapshotWriter;

/**
 * Makes, checks and restores a backup as the words ask: {@code command}, {@code home}, {@code passphrase}, {@code version},
 * {@code newer} (whether a version is newer than this portal's), {@code file} or {@code out}, {@code data},
 * {@code backups}, {@code modules}, {@code replace}.
 */
public final class Tool implements ToIntFunction<Map<String, Object>> {

    private static final long MEGABYTE = 1_000_000;

    @Override
    public int applyAsInt(Map<String, Object> words) {
        try {
            switch ((String) words.get("command")) {
                case "backup" -> backup(words);
                case "check" -> check(words);
                default ->
                    new Restore((Path) words.get("home"), newer(words))
                            .run((Path) words.get("file"), passphrase(words), (Boolean) words.get("replace"));
            }
            return ExitCode.DONE;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            System.err.println(ExitCode.words(e));
            return ExitCode.of(e);
        }
    }

    private static void backup(Map<String, Object> words) throws IOException {
        Path backups = (Path) words.get("backups");
        Inventory inventory = new Inventory((Path) words.get("home"), (Path) words.get("data"), backups);
        List<Part> parts = new ArrayList<>(List.of(inventory.database()));
        parts.addAll(inventory.parts());
        long bytes = parts.stream().mapToLong(Part::bytes).sum();
        Clock clock = Clock.systemUTC();
        Path file = (Path) words.get("out");
        if (file == null) {
            file = SnapshotName.fresh(backups, clock.instant(), Dates.ZONE);
        }
        Facts facts = new Facts((String) words.get("version"), clock.instant(), bytes, (String) words.get("modules"));
        SnapshotWriter.write(file, passphrase(words), facts, parts, done -> {});
        System.out.println("Made " + file + " (" + Files.size(file) / MEGABYTE + " MB).");
    }

    private static void check(Map<String, Object> words) throws IOException {
        Path work = Files.createTempDirectory("portal-check-");
        try {
            Rehearsal found = Rehearsal.of((Path) words.get("file"), passphrase(words), work, done -> {});
            System.out.printf(
                    "The backup is whole: portal %s, %s, %d files (%d MB), %d rows in %d tables, %d acts on record.%n",
                    found.facts().portal(),
                    found.facts().mark(),
                    found.files(),
                    found.bytes() / MEGABYTE,
                    found.database().rows(),
                    found.database().tables(),
                    found.database().audited());
        } finally {
            Files.delete(work);
        }
    }

    @SuppressWarnings("unchecked")
    private static Predicate<String> newer(Map<String, Object> words) {
        return (Predicate<String>) words.get("newer");
    }

    private static char[] passphrase(Map<String, Object> words) {
        return (char[]) words.get("passphrase");
    }
}
