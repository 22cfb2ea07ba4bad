package vn.wardportal.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
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
 * @param without modules that are left out of this start alone
 */
record CommandLine(
        String command, Optional<Path> home, Optional<Integer> port, boolean demo, boolean dev, Set<String> without) {

    static final String USAGE = """
            portal start|stop|status|reset-admin|help [options]
            portal key NAME [--out DIR]
            portal sign JAR --key FILE [--out FILE]
              --home DIR      the folder with conf, data and logs (default: the portal's own folder)
              --port N        listen on this port instead of the configured one (0: any free one)
              --demo          put sample content into an empty portal
              --dev           for developers: listen on this machine alone, take modules that nobody signed
              --without NAME  leave a module out of this start; may be repeated
            key makes NAME.private, to sign with, and NAME.public, to put into conf/trusted-keys.
            sign makes MODULE-VERSION.module.zip, which the console takes.
            status ends with 0 when all is well, 1 when something is missing, 3 when the portal does not run.
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
        var without = new HashSet<String>();
        while (!words.isEmpty()) {
            String option = words.remove();
            switch (option) {
                case "--home" -> home = Optional.of(Path.of(value(option, words)));
                case "--port" -> port = Optional.of(port(value(option, words)));
                case "--without" -> without.add(value(option, words));
                case "--demo", "--dev" -> flags.add(option);
                case "--help" -> command = "help";
                default -> throw wrong("Unknown option " + option);
            }
        }
        return new CommandLine(
                command, home, port, flags.contains("--demo"), flags.contains("--dev"), Set.copyOf(without));
    }

    static String value(String option, Queue<String> words) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            throw wrong(option + " needs a value");
        }
        return words.remove();
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
