package vn.wardportal.suite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A home on which a portal has started once and stopped: a copy of it starts in half the time of a new one. */
enum StartedHome {
    PLAIN("started-home"),
    DEMO("started-home-demo", "--demo");

    /** What a portal leaves behind that tells of its first life. */
    private static final Set<String> LEFT = Set.of("logs", "tmp");

    private final String name;
    private final List<String> options;

    StartedHome(String name, String... options) {
        this.name = name;
        this.options = List.of(options);
    }

    /** The one for a portal with these options. */
    static StartedHome of(List<String> options) {
        return options.contains("--demo") ? DEMO : PLAIN;
    }

    /** A copy that nobody else uses. */
    Path copy() {
        ClassArchive.option();
        made();
        Path home = Distribution.freshHome();
        copy(Once.place(name), home);
        return home;
    }

    /** Sees to it that it is there. */
    void made() {
        Once.made(name, this::make);
    }

    private void make() {
        Path home = Distribution.freshHome();
        try (Portal portal = Portal.on(home, options.toArray(String[]::new))) {
            if (this == DEMO) {
                portal.awaitPrinted("Sample content of");
            }
            portal.site().get("/");
            portal.stop();
        }
        delete(Once.place(name));
        move(home, Once.place(name));
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path inside = from.relativize(file);
                Path target = to.resolve(inside.toString());
                if (LEFT.contains(inside.getName(0).toString())) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + from + " to " + to, e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot move " + from + " to " + to, e);
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }
}
