package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/**
 * For developers: puts in what a build leaves in the folders that {@code --watch} named, as the console would, but unasked.
 * A folder is a module's own, or one with modules in it; jars lie in it or in {@code target}.
 */
class DevFolders implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DevFolders.class);
    private static final long LOOK_MILLIS = 200;

    private final List<Path> folders;
    private final Bundles bundles;
    private final FeatureLevel features;
    private final Intake intake;
    private final Operations operations;
    private final Texts texts = Messages.of(DevFolders.class).in(Language.EN);
    private final Map<Path, State> seen = new HashMap<>();
    private final Map<Path, State> handled = new HashMap<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("modules-dev").unstarted(work));

    DevFolders(List<Path> folders, Bundles bundles, FeatureLevel features, Intake intake, Operations operations) {
        this.folders = folders;
        this.bundles = bundles;
        this.features = features;
        this.intake = intake;
        this.operations = operations;
        if (!folders.isEmpty()) {
            log.info("Modules are put in as they are built in {}", folders);
            looks.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    private void look() {
        try {
            if (features.reached()) {
                folders.stream().flatMap(DevFolders::jars).forEach(this::look);
            }
        } catch (RuntimeException e) {
            log.warn("Cannot look into {}", folders, e);
        }
    }

    /** A file that changed since the last look is still being written; one that did not is looked at once. */
    private void look(Path file) {
        State now = State.of(file);
        boolean still = now.equals(seen.put(file, now));
        if (still && !now.equals(handled.put(file, now))) {
            newer(file).ifPresent(jar -> Acting.as(Person.PORTAL, () -> putIn(jar)));
        }
    }

    private Optional<ModuleJar> newer(Path file) {
        try {
            ModuleJar jar = ModuleJar.read(file);
            boolean newer = bundles.module(jar.name())
                    .map(installed -> jar.version().compareTo(installed.getVersion()) > 0)
                    .orElse(true);
            return newer ? Optional.of(jar) : Optional.empty();
        } catch (NotAModule e) {
            // sources, documentation, tests
            return Optional.empty();
        }
    }

    private void putIn(ModuleJar jar) {
        long begun = System.nanoTime();
        try (InputStream content = jar.open()) {
            Optional<String> failure = operations.carryOut(intake.plan(content), progress -> {});
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            failure.ifPresentOrElse(
                    reason -> log.error("Module {} {} does not run: {}", jar.name(), jar.version(), reason),
                    () -> log.info("Module {} {} is live after {} ms", jar.name(), jar.version(), millis));
        } catch (NotAModule e) {
            log.error("Module {} {} cannot be put in: {}", jar.name(), jar.version(), e.words(texts));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar.file(), e);
        }
    }

    private static Stream<Path> jars(Path folder) {
        return Stream.concat(Stream.of(folder), children(folder).filter(Files::isDirectory))
                .flatMap(place -> Stream.of(place, place.resolve("target")))
                .distinct()
                .flatMap(DevFolders::children)
                .filter(file -> file.toString().endsWith(".jar"));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            // not there yet, or being cleaned by a build
            return Stream.empty();
        }
    }

    /**
     * A file at a moment.
     *
     * @param changed when it was changed last
     * @param bytes how large it is
     */
    private record State(FileTime changed, long bytes) {

        private static final State NONE = new State(FileTime.fromMillis(0), -1);

        static State of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new State(attributes.lastModifiedTime(), attributes.size());
            } catch (IOException e) {
                return NONE;
            }
        }
    }
}
