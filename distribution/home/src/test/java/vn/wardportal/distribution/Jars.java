package vn.wardportal.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bundles this build has packaged, wherever they lie. */
final class Jars {

    /** What {@code platform/} of a portal's home will hold. */
    static Stream<Path> ofPlatformFolder() {
        return matching(Path.of(System.getProperty("platform")), "*.jar");
    }

    /** Our own bundles, straight from their modules, shipped or not; but not the test kit, which is never installed. */
    static Stream<Path> toInstall(String floor) {
        return matching(Path.of(System.getProperty("bundles")).normalize(), floor + "/*/target/*.jar")
                .filter(jar -> !jar.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                .filter(jar -> !module(jar).equals("testing"));
    }

    /** The folder of the module that built this jar. */
    static String module(Path jar) {
        return jar.getParent().getParent().getFileName().toString();
    }

    static Manifest manifest(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + jar + ". Build its module again.", broken);
        }
    }

    private static Stream<Path> matching(Path folder, String pattern) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + folder + "/" + pattern);
        try (var files = Files.walk(folder, 4)) {
            return files.filter(matcher::matches).sorted().toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot list " + folder + ". Run mvn verify from the top.", missing);
        }
    }

    private Jars() {}
}
