package vn.wardportal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
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

    String hash() {
        try (var content = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
