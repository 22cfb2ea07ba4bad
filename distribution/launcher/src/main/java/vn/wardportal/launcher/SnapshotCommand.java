package vn.wardportal.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What {@code portal backup}, {@code portal check} and {@code portal restore} do; the work itself is bundle "backup"'s. */
final class SnapshotCommand {

    private static final Set<String> COMMANDS = Set.of("backup", "check", "restore");
    private static final Set<String> VALUES = Set.of("--home", "--out", "--passphrase-file");

    private final Distribution distribution;
    private final String command;
    private final Map<String, Path> options = new HashMap<>();
    private Optional<Path> file = Optional.empty();
    private boolean replace;

    private SnapshotCommand(Distribution distribution, String command) {
        this.distribution = distribution;
        this.command = command;
    }

    /** Whether the words ask for one of these. */
    static boolean handles(List<String> words) {
        return !words.isEmpty() && COMMANDS.contains(words.getFirst()) && !words.contains("--help");
    }

    static SnapshotCommand parse(Distribution distribution, List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        var parsed = new SnapshotCommand(distribution, words.remove());
        while (!words.isEmpty()) {
            String word = words.remove();
            if (VALUES.contains(word) && !words.isEmpty()) {
                parsed.options.put(
                        word, Path.of(words.remove()).toAbsolutePath().normalize());
            } else if (word.equals("--replace")) {
                parsed.replace = true;
            } else if (!word.startsWith("--") && parsed.file.isEmpty()) {
                parsed.file = Optional.of(Path.of(word).toAbsolutePath().normalize());
            } else {
                throw wrong("Cannot make sense of " + word);
            }
        }
        parsed.file.ifPresentOrElse(given -> parsed.refuseUnlessRead(), parsed::refuseUnlessWritten);
        return parsed;
    }

    int run() throws Exception {
        return switch (command) {
            case "backup" -> backup();
            case "check" -> new Toolbox(distribution).backup(words());
            default -> restore();
        };
    }

    /** Asks the portal that runs, which goes on serving; one that does not run is copied as it lies. */
    private int backup() throws Exception {
        Home home = Home.at(folder(), distribution);
        var instance = new Instance(home);
        if (instance.running()) {
            return new BackupRequest(home, instance).make(Optional.ofNullable(options.get("--out")));
        }
        instance.take(home);
        Map<String, Object> words = words();
        words.put("data", home.data());
        words.put("backups", home.backups());
        words.put("modules", StoppedFramework.modules(home));
        return new Toolbox(distribution).backup(words);
    }

    private int restore() {
        Path folder = folder();
        new PendingRestore(folder).finish();
        if (Files.exists(folder.resolve("conf").resolve("portal.conf"))) {
            Home home = Home.at(folder, distribution);
            new Instance(home).takeIfEverUsed(home);
        }
        Map<String, Object> words = words();
        words.put("replace", replace);
        int code = new Toolbox(distribution).backup(words);
        if (code == 0) {
            new PendingRestore(folder).finish();
            System.out.println("Restored. Start the portal: portal start --home " + folder);
        }
        return code;
    }

    private Map<String, Object> words() {
        Release release = Release.current();
        var words = new HashMap<String, Object>();
        words.put("command", command);
        words.put("home", folder());
        words.put("version", release.version());
        words.put("newer", (Predicate<String>) release::olderThan);
        words.put("passphrase", passphrase());
        file.ifPresent(given -> words.put("file", given));
        Optional.ofNullable(options.get("--out")).ifPresent(out -> words.put("out", out));
        return words;
    }

    /** From the file that is named; from the home for what only reads it; typed otherwise. Never from the command line. */
    private char[] passphrase() {
        Path kept = folder().resolve("conf").resolve("backup.passphrase");
        Path named = options.get("--passphrase-file");
        if (named != null) {
            return Passphrase.read(named);
        }
        return !command.equals("restore") && Files.exists(kept) ? Passphrase.read(kept) : Passphrase.ask();
    }

    private Path folder() {
        return options.getOrDefault("--home", distribution.folder());
    }

    private void refuseUnlessRead() {
        if (command.equals("backup") || options.containsKey("--out")) {
            throw wrong("portal backup takes --out FILE, portal check and portal restore take FILE");
        }
    }

    private void refuseUnlessWritten() {
        if (!command.equals("backup")) {
            throw wrong("portal " + command + " needs the file of a backup");
        }
    }

    private static Refusal wrong(String what) {
        return new Refusal(Refusal.WRONG, what + ".\n\n" + CommandLine.USAGE);
    }
}
