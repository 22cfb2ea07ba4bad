package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.jar.Bounded;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;

/** What lies on the portal's machine and could be put in. A file that is no module is not shown; choosing it says why. */
class AvailableModules {

    private static final String JAR = ".jar";
    private static final String PACKAGE = ".module.zip";

    private final List<Path> folders;
    private final JarStore store;
    private final Bundles bundles;

    /** What packages hold, so that they are not unpacked each time somebody looks; no more than there are files. */
    private final Map<Path, Looked> looked = new ConcurrentHashMap<>();

    /** @param folders that of the shipped modules, and the one that the operator named */
    AvailableModules(List<Path> folders, JarStore store, Bundles bundles) {
        this.folders = folders;
        this.store = store;
        this.bundles = bundles;
    }

    /** What would be new or a step forward, the highest version of each module. */
    List<Available> list() {
        List<Path> packages = files(PACKAGE);
        looked.keySet().retainAll(packages);
        Map<String, Available> highest = new HashMap<>();
        Stream.concat(
                        Stream.concat(files(JAR).stream(), store.all().stream()).flatMap(file -> bare(file).stream()),
                        packages.stream().flatMap(file -> packed(file).stream()))
                .filter(available -> forward(available.jar()))
                .forEach(available -> highest.merge(available.jar().name(), available, AvailableModules::higher));
        return highest.values().stream()
                .sorted(Comparator.comparing(Available::title))
                .toList();
    }

    private static Optional<Available> bare(Path file) {
        return read(file, Optional.empty());
    }

    private Optional<Available> packed(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            Looked known = looked.get(file);
            if (known == null || !known.changed().equals(changed)) {
                known = new Looked(changed, unpacked(file));
                looked.put(file, known);
            }
            return known.found();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Available> unpacked(Path file) throws IOException {
        Path jar = store.fresh();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<? extends ZipEntry> entry =
                    zip.stream().filter(one -> one.getName().endsWith(JAR)).findFirst();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry.get())) {
                Bounded.copy(content, jar, JarStore.LARGEST);
            }
            return read(jar, Optional.of(file));
        } catch (NotAModule e) {
            return Optional.empty();
        } finally {
            store.delete(jar);
        }
    }

    private static Optional<Available> read(Path file, Optional<Path> signed) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ModuleJar jar = ModuleJar.read(file);
            Texts texts = Messages.from(name -> content(zip, name)).in(Language.VI);
            String title = texts.has("module.title") ? texts.get("module.title") : jar.name();
            String purpose = texts.has("module.purpose") ? texts.get("module.purpose") : "";
            return Optional.of(new Available(jar, title, purpose, signed));
        } catch (NotAModule | IOException e) {
            return Optional.empty();
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

    private List<Path> files(String ending) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ending).stream())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private boolean forward(ModuleJar jar) {
        Optional<Version> installed = bundles.module(jar.name()).map(Bundle::getVersion);
        return installed.map(version -> jar.version().compareTo(version) > 0).orElse(true);
    }

    private static Available higher(Available one, Available other) {
        return one.jar().version().compareTo(other.jar().version()) >= 0 ? one : other;
    }

    /**
     * What was found in a package.
     *
     * @param changed when the file was changed last before it was looked into
     * @param found what it holds, if that is a module
     */
    private record Looked(FileTime changed, Optional<Available> found) {}
}
