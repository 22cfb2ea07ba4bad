package vn.wardportal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A bundle as a file.
 *
 * @param file where it is
 * @param symbolicName who it is
 * @param version which of them
 * @param fragment whether it only adds to another bundle and cannot be started
 */
record Jar(Path file, String symbolicName, Version version, boolean fragment) {

    static Jar read(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            var headers = manifest == null ? null : manifest.getMainAttributes();
            String name = headers == null ? null : headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
            if (name == null) {
                throw new Refusal(Refusal.WRONG, file + " is no bundle: it has no Bundle-SymbolicName. Take it away.");
            }
            return new Jar(
                    file,
                    name.replaceFirst(";.*", "").strip(),
                    Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION)),
                    headers.getValue(Constants.FRAGMENT_HOST) != null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * Tells whether it is still the same file. The distribution's own bundles are read whole at each start, before the JVM
     * has compiled anything, which makes this many times faster than a hash that withstands forgery; modules that are put
     * in are compared by such a one.
     */
    String checksum() {
        var checksum = new CRC32C();
        try (var content = new CheckedInputStream(open(), checksum)) {
            long length = content.transferTo(OutputStream.nullOutputStream());
            return length + "-" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
