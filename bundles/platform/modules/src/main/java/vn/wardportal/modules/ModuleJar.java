package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/**
 * A module's jar on the disk, looked at without the framework.
 *
 * @param file where it is
 * @param name the module's name
 * @param symbolicName the bundle's
 * @param version the bundle's version
 * @param scripts its migration scripts in order
 */
record ModuleJar(Path file, String name, String symbolicName, Version version, List<Script> scripts) {

    private static final String SCRIPTS = "db/";
    private static final int LONGEST_SCRIPT = 1 << 20;

    /**
     * Reads the jar.
     *
     * @throws NotAModule saying what is wrong with it
     */
    static ModuleJar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw new NotAModule("modules.refused.notABundle");
            }
            String symbolicName = header(manifest, Constants.BUNDLE_SYMBOLICNAME, "modules.refused.notABundle");
            String name = header(manifest, ModuleHeader.NAME, "modules.refused.notAModule");
            Version version = version(header(manifest, Constants.BUNDLE_VERSION, "modules.refused.notABundle"));
            return new ModuleJar(file, name, symbolicName.split(";")[0].strip(), version, scripts(jar));
        } catch (IOException e) {
            throw new NotAModule("modules.refused.notAJar");
        }
    }

    /** What the jar says of itself in Vietnamese: its title, and what it is for. */
    Available described(Describer describer) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Texts texts = Messages.from(entry -> content(jar, entry)).in(Language.VI);
            return describer.describe(
                    this,
                    texts.has("module.title") ? texts.get("module.title") : name,
                    texts.has("module.purpose") ? texts.get("module.purpose") : "");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Optional<InputStream> content(JarFile jar, String name) {
        JarEntry entry = jar.getJarEntry(name);
        try {
            return entry == null ? Optional.empty() : Optional.of(jar.getInputStream(entry));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** Makes something of a jar, its title and its purpose. */
    interface Describer {
        Available describe(ModuleJar jar, String title, String purpose);
    }

    InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + file, e);
        }
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            throw new NotAModule("modules.refused.notABundle");
        }
    }

    private static String header(Manifest manifest, String header, String refusal) {
        String value = manifest.getMainAttributes().getValue(header);
        if (value == null || value.isBlank()) {
            throw new NotAModule(refusal);
        }
        return value.strip();
    }

    private static List<Script> scripts(JarFile jar) throws IOException {
        List<Script> scripts = new ArrayList<>();
        for (JarEntry entry : jar.stream().filter(ModuleJar::script).toList()) {
            try (InputStream content = jar.getInputStream(entry)) {
                byte[] bytes = content.readNBytes(LONGEST_SCRIPT + 1);
                if (bytes.length > LONGEST_SCRIPT) {
                    throw new NotAModule("modules.refused.script");
                }
                String name = entry.getName().substring(SCRIPTS.length());
                scripts.add(new Script(name, new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return inOrder(scripts);
    }

    static List<Script> inOrder(List<Script> scripts) {
        return scripts.stream()
                .sorted(Comparator.comparingInt(script -> number(script.name())))
                .toList();
    }

    private static boolean script(JarEntry entry) {
        return entry.getName().matches(SCRIPTS + "\\d{1,6}-[^/]+\\.sql");
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }
}
