package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.osgi.framework.Version;

/**
 * What the build wrote into this launcher.
 *
 * @param version the portal's version
 * @param exports the packages of the class path that bundles may import
 */
record Release(String version, String exports) {

    static Release current() {
        var properties = new Properties();
        try (var file = Release.class.getResourceAsStream("/launcher.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read launcher.properties in the launcher's jar", e);
        }
        return new Release(properties.getProperty("version"), properties.getProperty("exports"));
    }

    /** Whether this release is older than the one with the given version; snapshots count as their release. */
    boolean olderThan(String other) {
        return number(version).compareTo(number(other)) < 0;
    }

    private static Version number(String version) {
        return Version.parseVersion(version.strip().replaceFirst("-.*", ""));
    }
}
