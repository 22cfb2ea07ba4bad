package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import vn.wardportal.modules.jar.Bounded;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/**
 * The jars of the modules, one per version, in {@code data/modules/<symbolic name>/<version>.jar}: what an upgrade can go
 * back to, and what survives when the uploaded file is deleted. The launcher puts there what it installs.
 */
class JarStore {

    /** As large as a module may be; the largest of ours has a few MB. */
    static final long LARGEST = 64L << 20;

    /** As long as a plan may be looked at; whoever closed the browser does not say so. */
    private static final Duration UNDECIDED = Duration.ofHours(1);

    private final Path folder;

    JarStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes an upload aside, to be looked at.
     *
     * @throws NotAModule if it is too large
     */
    Path receive(InputStream content) {
        Path file = fresh();
        try {
            Files.createDirectories(folder);
            sweep(Instant.now().minus(UNDECIDED));
            Bounded.copy(content, file, LARGEST);
            return file;
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException("Cannot keep the upload in " + folder, e);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    /** A place for a file that is being looked at. */
    Path fresh() {
        return folder.resolve("upload-" + UUID.randomUUID() + ".tmp");
    }

    /** Keeps a jar that was looked at, on the disk when this returns. */
    ModuleJar keep(ModuleJar jar) {
        Path file = path(jar.symbolicName(), jar.version());
        try {
            Files.createDirectories(file.getParent());
            force(jar.file());
            Files.move(jar.file(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.getParent());
            return jar.at(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep " + file, e);
        }
    }

    /** Every jar that was ever put in. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** Where the jar of that version lies, if it is kept. */
    Optional<Path> place(String symbolicName, Version version) {
        return Optional.of(path(symbolicName, version)).filter(Files::exists);
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    /** Removes uploads that were never decided on, left by a portal that was stopped meanwhile. */
    void sweep() {
        sweep(Instant.MAX);
    }

    private void sweep(Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .filter(file -> changed(file).isBefore(before))
                    .toList();
            left.forEach(this::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot sweep " + folder, e);
        }
    }

    /** What is gone meanwhile was changed just now. */
    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.now();
        }
    }

    private Path path(String symbolicName, Version version) {
        return folder.resolve(symbolicName).resolve(version + ".jar");
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
