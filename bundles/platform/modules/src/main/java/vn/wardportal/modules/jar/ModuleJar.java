package vn.wardportal.modules.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas.Script;

/**
 * A module's jar on the disk, looked at without the framework.
 *
 * @param file where it is
 * @param name the module's name
 * @param symbolicName the bundle's
 * @param version the bundle's version
 * @param scripts its migration scripts in order
 * @param declared what it needs and brings
 */
public record ModuleJar(
        Path file, String name, String symbolicName, Version version, List<Script> scripts, Declared declared) {

    private static final String SCRIPTS = "db/";
    private static final String SCRIPT = "\\d{1,6}-[^/]+\\.sql";
    private static final String COMPONENT = "OSGI-INF/[^/]+\\.xml";

    /**
     * Reads a jar nobody has looked at: to its last byte, within limits, before anything in it is used.
     *
     * @throws NotAModule saying what is wrong with it
     */
    public static ModuleJar inspect(Path file) {
        Contents.check(file, Frame.read(file));
        return read(file);
    }

    /**
     * Reads a jar that was inspected before.
     *
     * @throws NotAModule saying what is wrong with it
     */
    public static ModuleJar read(Path file) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            ZipEntry manifest = jar.getEntry(JarFile.MANIFEST_NAME);
            if (manifest == null) {
                throw new NotAModule("modules.refused.notABundle");
            }
            Headers headers = Headers.read(text(jar, manifest, Limits.MANIFEST_BYTES));
            return new ModuleJar(
                    file,
                    headers.module(),
                    headers.symbolicName(),
                    headers.version(),
                    scripts(jar),
                    Declared.of(headers, views(jar)));
        } catch (IOException e) {
            throw new NotAModule("modules.refused.notAJar");
        }
    }

    /** The same jar at another place. */
    public ModuleJar at(Path place) {
        return new ModuleJar(place, name, symbolicName, version, scripts, declared);
    }

    public InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + file, e);
        }
    }

    private static List<Script> scripts(ZipFile jar) throws IOException {
        List<Script> scripts = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        int left = Limits.SCRIPTS_BYTES;
        for (ZipEntry entry : entries(jar, SCRIPTS + "[^/]*\\.sql")) {
            String name = entry.getName().substring(SCRIPTS.length());
            if (!name.matches(SCRIPT) || !numbers.add(number(name))) {
                throw new NotAModule("modules.refused.scriptName", name);
            }
            Script script = new Script(name, text(jar, entry, Math.min(left, Limits.SCRIPT_BYTES)));
            left -= script.sql().length();
            scripts.add(script);
        }
        return inOrder(scripts);
    }

    private static List<String> views(ZipFile jar) throws IOException {
        List<String> views = new ArrayList<>();
        for (ZipEntry entry : entries(jar, COMPONENT)) {
            try (InputStream content = jar.getInputStream(entry)) {
                views.addAll(ComponentFile.views(content));
            } catch (IllegalArgumentException e) {
                throw new NotAModule("modules.refused.component", entry.getName());
            }
        }
        return views;
    }

    private static List<ZipEntry> entries(ZipFile jar, String pattern) {
        return jar.stream()
                .filter(entry -> entry.getName().matches(pattern))
                .<ZipEntry>map(entry -> entry)
                .toList();
    }

    private static String text(ZipFile jar, ZipEntry entry, int most) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new NotAModule("modules.refused.text", entry.getName());
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public static List<Script> inOrder(List<Script> scripts) {
        return scripts.stream()
                .sorted(Comparator.comparingInt(script -> number(script.name())))
                .toList();
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }
}
