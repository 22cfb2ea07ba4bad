package vn.wardportal.testing.check;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.scr.info.ScrInfo;
import org.osgi.framework.Constants;
import vn.wardportal.modules.jar.Clause;
import vn.wardportal.modules.jar.ModuleJar;

/** The packages that bundles on the class path export: what the portal would give a module, the tests' class path gives. */
final class ClassPathPackages {

    private static final String FRAMEWORK = "org.osgi.framework";

    private final Map<String, String> versions = new HashMap<>();

    private ClassPathPackages() {}

    static ClassPathPackages read() {
        ClassPathPackages packages = new ClassPathPackages();
        Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .flatMap(entry -> manifest(entry).stream())
                .flatMap(manifest ->
                        Stream.ofNullable(manifest.getMainAttributes().getValue(Constants.EXPORT_PACKAGE)))
                .flatMap(header -> Clause.parse(header).stream())
                .forEach(packages::add);
        return packages;
    }

    /** The jar of the component runtime, to be installed as a bundle. */
    static Path componentRuntime() {
        try {
            return Path.of(ScrInfo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the framework has to export so that the module and the component runtime find what they import. */
    String exportsFor(ModuleJar jar) {
        List<String> missing = missing(jar);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The portal has no package " + String.join(", ", missing));
        }
        Stream<Clause> runtime = manifest(componentRuntime()).stream()
                .flatMap(manifest ->
                        Clause.parse(manifest.getMainAttributes().getValue(Constants.IMPORT_PACKAGE)).stream());
        return Stream.concat(jar.declared().imports().stream(), runtime)
                .flatMap(clause -> clause.names().stream())
                .filter(name -> versions.containsKey(name) && !name.startsWith(FRAMEWORK))
                .distinct()
                .map(name -> name + ";version=\"" + versions.get(name) + "\"")
                .collect(Collectors.joining(","));
    }

    /** What the module imports and nobody exports. */
    List<String> missing(ModuleJar jar) {
        return jar.declared().imports().stream()
                .filter(clause -> !clause.optional())
                .flatMap(clause -> clause.names().stream())
                .filter(name -> !versions.containsKey(name) && !name.startsWith(FRAMEWORK))
                .toList();
    }

    /** Several bundles may export a package; the highest version is what the portal's framework would choose. */
    private void add(Clause clause) {
        String version = clause.attributes().getOrDefault("version", "0").toString();
        clause.names().forEach(name -> versions.merge(name, version, ClassPathPackages::higher));
    }

    private static String higher(String one, String other) {
        return org.osgi.framework.Version.parseVersion(one).compareTo(org.osgi.framework.Version.parseVersion(other))
                        >= 0
                ? one
                : other;
    }

    private static Optional<Manifest> manifest(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                Path file = entry.resolve(JarFile.MANIFEST_NAME);
                if (Files.notExists(file)) {
                    return Optional.empty();
                }
                try (InputStream content = Files.newInputStream(file)) {
                    return Optional.of(new Manifest(content));
                }
            }
            if (Files.notExists(entry)) {
                return Optional.empty();
            }
            try (JarFile jar = new JarFile(entry.toFile())) {
                return Optional.ofNullable(jar.getManifest());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the manifest of " + entry, e);
        }
    }
}
