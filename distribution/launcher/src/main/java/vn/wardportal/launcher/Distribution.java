package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that was unpacked: it is read, never written.
 *
 * @param folder where it is
 */
record Distribution(Path folder) {

    /** The start script says where it lies. */
    static Distribution running() {
        return new Distribution(Path.of(System.getProperty("portal.distribution", "."))
                .toAbsolutePath()
                .normalize());
    }

    Path configuration() {
        return folder.resolve("conf").resolve("portal.conf");
    }

    List<Path> platform() {
        return jars(folder.resolve("platform"));
    }

    Path modules() {
        return folder.resolve("modules");
    }

    /** The hashes of the modules that are shipped, written by the build. */
    Path factoryHashes() {
        return folder.resolve("modules").resolve("SHA256SUMS");
    }

    static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
