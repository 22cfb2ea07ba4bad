package vn.wardportal.suite.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.wardportal.suite.harness.Portal;

/** The classes that are in a portal's memory, as the JDK's jcmd sees them from outside. */
final class LoadedClasses {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private final String process;

    LoadedClasses(Portal portal) {
        this.process = Long.toString(portal.pid());
    }

    /** Collects garbage until only so many class loaders have classes of the package, and answers those that are left. */
    Set<String> loaders(String packageName, int expected) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        Set<String> left = loaders(packageName);
        while (left.size() != expected && System.currentTimeMillis() < end) {
            left = loaders(packageName);
        }
        return left;
    }

    private Set<String> loaders(String packageName) {
        jcmd("GC.run");
        Pattern loaded = Pattern.compile("-" + Pattern.quote(packageName) + "\\.\\S+/(0x\\w+)");
        return loaded.matcher(jcmd("VM.class_hierarchy"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private String jcmd(String command) {
        try {
            Process jcmd = new ProcessBuilder(JCMD.toString(), process, command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot ask the portal's JVM by " + JCMD, e);
        }
    }
}
