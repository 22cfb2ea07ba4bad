package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A bundle with nothing in it but its name, its version and a word that tells one build from the next. */
final class TinyBundle {

    static Jar write(Path folder, String symbolicName, String version, String word) throws IOException {
        var manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", symbolicName);
        headers.putValue("Bundle-Version", version);
        headers.putValue("Portal-Module", symbolicName);
        Path file = folder.resolve(symbolicName + "-" + version + "-" + word + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new ZipEntry("word.txt"));
            jar.write(word.getBytes());
            jar.closeEntry();
        }
        return Jar.read(file);
    }

    private TinyBundle() {}
}
