package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that belongs to one portal: what is configured, its data and its logs. It can be moved while the portal is
 * stopped.
 *
 * @param folder the home itself
 * @param data where everything the portal keeps lies
 * @param configuration what the operator wrote
 */
record Home(Path folder, Path data, Configuration configuration) {

    static Home at(Path given, Distribution distribution) {
        Path folder = given.toAbsolutePath().normalize();
        new PendingRestore(folder).finish();
        Path own = folder.resolve("conf").resolve("portal.conf");
        if (Files.notExists(own) && Files.exists(distribution.configuration())) {
            copy(distribution.configuration(), own);
        }
        Configuration configuration = Configuration.read(own);
        return new Home(folder, folder.resolve(configuration.get(Key.DATA_FOLDER)), configuration);
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Felix's cache: which bundles there are and which of them the operator stopped. */
    Path framework() {
        return data.resolve("framework");
    }

    /** The jars of modules, by symbolic name and version, where bundle "modules" looks for a version to go back to. */
    Path moduleJars() {
        return data.resolve("modules");
    }

    /** The public keys of those whose modules the operator takes. */
    Path trustedKeys() {
        return folder.resolve("conf").resolve("trusted-keys");
    }

    /** Where backups are kept. */
    Path backups() {
        return folder.resolve(configuration.get(Key.BACKUP_FOLDER));
    }

    /** What a restore says of the modules, until the first start after it. */
    Path restoredModules() {
        return data.resolve("restored-modules.txt");
    }

    Path firstLogin() {
        return data.resolve("first-login.txt");
    }

    private Path version() {
        return data.resolve("portal.version");
    }

    void refuseIfNewer(Release release) {
        try {
            if (Files.exists(version()) && release.olderThan(Files.readString(version()))) {
                throw new Refusal(
                        Refusal.NEWER_HOME,
                        "The home " + folder + " was used by portal "
                                + Files.readString(version()).strip() + "; this is the older " + release.version()
                                + ". Start the newer portal, or restore a backup made before the upgrade.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + version(), e);
        }
    }

    /** From here on, older portals leave this home alone. */
    void mark(Release release) {
        Disk.write(version(), release.version() + "\n");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + to + ". Make the home writable for the portal's user.", e);
        }
    }
}
