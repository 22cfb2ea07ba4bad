package vn.wardportal.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The command line of the portal. */
public final class Main {

    private static final int NOT_RUNNING = 3;
    private static final int STOP_SECONDS = 30;

    private final CommandLine line;
    private final Distribution distribution = Distribution.running();

    private Main(CommandLine line) {
        this.line = line;
    }

    /** Does what was asked for and ends with its exit code. */
    public static void main(String[] arguments) throws Exception {
        int code;
        try {
            code = run(List.of(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            code = refusal.exitCode();
        }
        System.exit(code);
    }

    private static int run(List<String> words) throws Exception {
        boolean help = words.contains("--help");
        if (!help && !words.isEmpty() && Signing.COMMANDS.contains(words.getFirst())) {
            return Signing.parse(words).run();
        }
        if (!help && SnapshotCommand.handles(words)) {
            return SnapshotCommand.parse(Distribution.running(), words).run();
        }
        return new Main(CommandLine.parse(help ? List.of("help") : words)).run();
    }

    private int run() throws Exception {
        if (line.command().equals("help")) {
            System.out.print(CommandLine.USAGE);
            return 0;
        }
        Path folder = line.home().orElse(distribution.folder());
        Home home = Home.at(folder, distribution);
        var instance = new Instance(home);
        return switch (line.command()) {
            case "stop" -> stop(instance);
            case "status" -> status(instance);
            default -> new Run(distribution, home, instance).run(line);
        };
    }

    private static int stop(Instance instance) throws InterruptedException {
        if (!instance.running()) {
            System.out.println("The portal does not run.");
            return 0;
        }
        Optional<ProcessHandle> holder = instance.holder();
        instance.askToStop();
        for (int i = 0; i < STOP_SECONDS * 10; i++) {
            // the process lives on for a moment after it gave the home back
            if (!instance.running() && holder.filter(ProcessHandle::isAlive).isEmpty()) {
                System.out.println("The portal has stopped.");
                return 0;
            }
            Thread.sleep(100);
        }
        System.err.println("The portal (process " + instance.note("pid") + ") did not stop within " + STOP_SECONDS
                + " s. Look at its log; end the process if you must.");
        return 1;
    }

    private static int status(Instance instance) {
        if (!instance.running()) {
            System.out.println("The portal does not run.");
            return NOT_RUNNING;
        }
        String health = instance.note("health");
        System.out.println(
                "The portal runs as process " + instance.note("pid") + " on " + instance.note("url") + ": " + health);
        return health.equals("well") ? 0 : 1;
    }
}
