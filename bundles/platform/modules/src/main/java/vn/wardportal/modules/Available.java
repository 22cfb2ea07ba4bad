package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/**
 * A version that could be put in: it lies in the folder of shipped modules, in the one the operator named, or was put in
 * before.
 *
 * @param jar the jar
 * @param title what the module is called
 * @param purpose what it is for, if the jar says so
 */
public record Available(ModuleJar jar, String title, String purpose) {

    /** What lies there and would be new or a step forward, the highest version of each. */
    static List<Available> in(Path folder, JarStore store, Bundles bundles) {
        Map<String, ModuleJar> highest = new HashMap<>();
        Stream.concat(jars(folder).stream(), store.all().stream())
                .flatMap(file -> readable(file).stream())
                .filter(jar -> forward(jar, bundles))
                .forEach(jar -> highest.merge(jar.name(), jar, Available::higher));
        return highest.values().stream()
                .map(Available::of)
                .sorted(Comparator.comparing(Available::title))
                .toList();
    }

    private static Available of(ModuleJar jar) {
        try (ZipFile file = new ZipFile(jar.file().toFile())) {
            Texts texts = Messages.from(name -> content(file, name)).in(Language.VI);
            String title = texts.has("module.title") ? texts.get("module.title") : jar.name();
            return new Available(jar, title, texts.has("module.purpose") ? texts.get("module.purpose") : "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar.file(), e);
        }
    }

    private static Optional<InputStream> content(ZipFile file, String name) {
        ZipEntry entry = file.getEntry(name);
        try {
            return entry == null ? Optional.empty() : Optional.of(file.getInputStream(entry));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** A file in the operator's folder that is no module is not shown; choosing it for upload says why. */
    private static Optional<ModuleJar> readable(Path file) {
        try {
            return Optional.of(ModuleJar.read(file));
        } catch (NotAModule e) {
            return Optional.empty();
        }
    }

    private static boolean forward(ModuleJar jar, Bundles bundles) {
        Optional<Version> installed = bundles.module(jar.name()).map(Bundle::getVersion);
        return installed.map(version -> jar.version().compareTo(version) > 0).orElse(true);
    }

    private static ModuleJar higher(ModuleJar one, ModuleJar other) {
        return one.version().compareTo(other.version()) >= 0 ? one : other;
    }
}
