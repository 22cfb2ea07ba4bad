package vn.wardportal.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * What was asked for when the portal was called.
 *
 * @param command start, stop, status, reset-admin or help
 * @param home the home folder, if it is not the distribution itself
 * @param port a port that goes before the configured one
 * @param demo whether sample content is wanted
 * @param dev whether a developer is at work
 * @param watch folders from which a developer's modules are put in as they are built
 * @param without modules that are left out of this start alone
 */
record CommandLine(
        String command,
        Optional<Path> home,
        Optional<Integer> port,
        boolean demo,
        boolean dev,
        List<Path> watch,
        Set<String> without) {

    static final String USAGE = """
            portal start|stop|status|reset-admin|backup|check|restore|key|sign|help [options]
              --home DIR      the folder with conf, data and logs (default: the portal's own folder)
              --port N        listen on this port instead of the configured one (0: any free one)
              --demo          put sample content into an empty portal
              --dev           for developers: listen on this machine alone, take modules that nobody signed
              --watch DIR     with --dev: put in what is built in DIR, DIR/target or DIR/*/target; may be repeated
              --without NAME  leave a module out of this start; may be repeated

            portal backup [--home DIR] [--out FILE]
              makes a backup, also while the portal runs, with the passphrase in conf/backup.passphrase
            portal check FILE [--home DIR]
              rehearses a restore: reads all of it and opens its database
            portal restore FILE --home DIR [--replace]
              puts a backup into an empty home, or with --replace in place of what is there, which is kept aside
              --passphrase-file FILE  its first line is the passphrase; otherwise it is asked for

            portal key NAME [--out DIR]
              makes NAME.private, to sign with, and NAME.public, to put into conf/trusted-keys
            portal sign JAR --key FILE [--out FILE]
              makes MODULE-VERSION.module.zip, which the console takes

            status ends with 0 when all is well, 1 when something is missing, 3 when the portal does not run.
            The others end with 0 when it is done, 2 when the command is wrong, 4 when a portal runs on the home,
            5 when home or backup are of a newer portal, 6 when the passphrase is wrong, 7 when the backup is damaged,
            8 when the disk is full or does not take the files, 1 when anything else went wrong.
            """;

    private static final Set<String> COMMANDS = Set.of("start", "stop", "status", "reset-admin", "help");

    static CommandLine parse(List<String> arguments) {
        var words = new ArrayDeque<>(arguments);
        String command = words.isEmpty() || words.peek().startsWith("--") ? "start" : words.remove();
        if (!COMMANDS.contains(command)) {
            throw wrong("Unknown command " + command);
        }
        Optional<Path> home = Optional.empty();
        Optional<Integer> port = Optional.empty();
        var flags = new HashSet<String>();
        var watch = new ArrayList<Path>();
        var without = new HashSet<String>();
        while (!words.isEmpty()) {
            String option = words.remove();
            switch (option) {
                case "--home" -> home = Optional.of(Path.of(value(option, words)));
                case "--port" -> port = Optional.of(port(value(option, words)));
                case "--watch" -> watch.add(folder(value(option, words)));
                case "--without" -> without.add(value(option, words));
                case "--demo", "--dev" -> flags.add(option);
                case "--help" -> command = "help";
                default -> throw wrong("Unknown option " + option);
            }
        }
        boolean dev = flags.contains("--dev");
        if (!watch.isEmpty() && !dev) {
            throw wrong("--watch is for developers and needs --dev");
        }
        return new CommandLine(
                command, home, port, flags.contains("--demo"), dev, List.copyOf(watch), Set.copyOf(without));
    }

    static String value(String option, Queue<String> words) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            throw wrong(option + " needs a value");
        }
        return words.remove();
    }

    private static Path folder(String text) {
        Path folder = Path.of(text).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw wrong("--watch " + text + ": there is no such folder");
        }
        return folder;
    }

    private static int port(String text) {
        return Key.PORT.accepts(text) ? Integer.parseInt(text) : wrongPort(text);
    }

    private static int wrongPort(String text) {
        throw wrong("--port " + text + ": expected " + Key.PORT.form());
    }

    static Refusal wrong(String what) {
        return new Refusal(Refusal.WRONG, what + ".\n\n" + USAGE);
    }
}
