package vn.wardportal.suite.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.wardportal.suite.harness.Portal;

/** A portal's JVM, as the JDK's jcmd sees it from outside. */
final class Jvm {

    private static final long PATIENCE_MILLIS = 30_000;
    /** "PSYoungGen total 9216K, used 1024K [..." and the same of the old generation. */
    private static final Pattern USED_KIB = Pattern.compile("Gen .*used (\\d+)K");

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private final String process;

    Jvm(Portal portal) {
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

    /** KiB in use once all that can be let go was let go. */
    long heapKib() {
        jcmd("GC.run");
        long used = USED_KIB.matcher(jcmd("GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        if (used == 0) {
            throw new AssertionError("The JVM does not say what it uses");
        }
        return used;
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
