package vn.wardportal.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;

/**
 * How this start differs from any other.
 *
 * @param release what is started
 * @param port where to listen
 * @param address on which address
 * @param demo whether sample content is wanted
 * @param dev whether a developer is at work
 * @param watch folders from which a developer's modules are put in as they are built
 * @param resetAdmin whether the first administrator gets a new password
 * @param without modules left out
 * @param modules folders in which the console looks for modules: that of the shipped ones, and the operator's
 * @param factory the list of the hashes of the shipped modules
 */
record Settings(
        Release release,
        int port,
        String address,
        boolean demo,
        boolean dev,
        List<Path> watch,
        boolean resetAdmin,
        Set<String> without,
        List<Path> modules,
        Path factory) {

    /** What a Flight Recording writes into the classes it watches, Jdbi's among them; no manifest imports it. */
    private static final String FLIGHT_RECORDER = "jdk.jfr.internal.event";

    static Settings of(CommandLine line, Home home, Release release, Distribution distribution) {
        Configuration configuration = home.configuration();
        boolean reset = line.command().equals("reset-admin");
        int port = line.port().orElse(Integer.parseInt(configuration.get(Key.PORT)));
        return new Settings(
                release,
                // nobody is served while the password is reset
                reset ? 0 : port,
                // and whoever takes unsigned modules is reached from this machine alone
                reset || line.dev() ? "127.0.0.1" : configuration.get(Key.ADDRESS),
                line.demo(),
                line.dev(),
                line.watch(),
                reset,
                line.without(),
                modules(home, distribution),
                distribution.factoryHashes());
    }

    private static List<Path> modules(Home home, Distribution distribution) {
        String folder = home.configuration().get(Key.MODULES_FOLDER);
        return folder.isEmpty()
                ? List.of(distribution.modules())
                : List.of(distribution.modules(), home.folder().resolve(folder));
    }

    /** What the framework and the bundles are told. */
    Map<String, String> properties(Home home) {
        var properties = new HashMap<String, String>();
        properties.put(Constants.FRAMEWORK_STORAGE, home.framework().toString());
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, release.exports());
        properties.put(Constants.FRAMEWORK_BOOTDELEGATION, FLIGHT_RECORDER);
        properties.put("portal.version", release.version());
        properties.put("portal.home", home.folder().toString());
        properties.put("portal.data", home.data().toString());
        properties.put("portal.logs", home.logs().toString());
        properties.put("portal.modules", joined(modules));
        properties.put("portal.keys", home.trustedKeys().toString());
        properties.put("portal.factory", factory.toString());
        properties.put("portal.backups", home.backups().toString());
        properties.put("portal.port", Integer.toString(port));
        properties.put("portal.address", address);
        properties.put("portal.demo", Boolean.toString(demo));
        properties.put("portal.dev", Boolean.toString(dev));
        properties.put("portal.watch", joined(watch));
        properties.put("portal.reset-admin", Boolean.toString(resetAdmin));
        var configuration = home.configuration();
        properties.put("portal.proxy", configuration.get(Key.PROXY_TRUSTED));
        properties.put("portal.second.factor", configuration.get(Key.SECOND_FACTOR));
        properties.put("portal.cache", configuration.get(Key.CACHE_MEGABYTES));
        properties.put("portal.clamav.address", configuration.get(Key.CLAMAV_ADDRESS));
        properties.put("portal.spelling.dictionary", dictionary(home));
        for (Key key : Set.of(Key.MAIL_HOST, Key.MAIL_PORT, Key.MAIL_USER, Key.MAIL_PASSWORD, Key.MAIL_FROM)) {
            properties.put("portal." + key.key(), configuration.get(key));
        }
        return properties;
    }

    /** Where the spelling dictionary lies; nothing means the usual places of this machine. */
    private static String dictionary(Home home) {
        String place = home.configuration().get(Key.SPELLING_DICTIONARY);
        return place.isEmpty() ? "" : home.folder().resolve(place).toString();
    }

    private static String joined(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
