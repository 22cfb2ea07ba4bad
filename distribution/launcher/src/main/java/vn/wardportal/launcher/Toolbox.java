package vn.wardportal.launcher;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Bundles of the platform folder used as plain jars, without a framework: what makes and reads backups is written once,
 * and works where the portal does not.
 */
final class Toolbox {

    private static final String BACKUP = "vn.wardportal.backup.offline.Tool";

    private final List<Path> jars;

    Toolbox(Distribution distribution) {
        this.jars = distribution.platform();
    }

    /** Does with a backup what the words ask for and answers the exit code. */
    int backup(Map<String, Object> words) {
        URL[] places = jars.stream().map(Toolbox::place).toArray(URL[]::new);
        // not closed: the process ends with it
        var loader = new URLClassLoader("platform", places, Toolbox.class.getClassLoader());
        try {
            @SuppressWarnings("unchecked")
            var tool = (ToIntFunction<Map<String, Object>>)
                    loader.loadClass(BACKUP).getConstructor().newInstance();
            return tool.applyAsInt(words);
        } catch (ReflectiveOperationException e) {
            throw new Refusal(
                    Refusal.WRONG,
                    "The platform folder holds no bundle \"backup\". Unpack the portal anew. (" + e + ")");
        }
    }

    private static URL place(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Cannot name " + jar, e);
        }
    }
}
