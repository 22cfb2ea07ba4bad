package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which modules are installed, which of them are started, and which were ever shipped: what the framework and the launcher
 * know, as text that a backup keeps. The framework's own cache is not kept; it is made anew from this.
 */
final class ModuleList implements Supplier<String> {

    private static final Logger log = LoggerFactory.getLogger(ModuleList.class);

    private final BundleContext context;
    private final Memory memory;

    ModuleList(BundleContext context, Memory memory) {
        this.context = context;
        this.memory = memory;
    }

    /** One line for each module, {@code installed news 1.0.0 started}, and for each shipped, {@code shipped news 1.0.0}. */
    @Override
    public String get() {
        String installed = Stream.of(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(FactoryModules.LOCATION))
                .map(bundle -> "installed " + bundle.getSymbolicName() + " " + bundle.getVersion() + " "
                        + (wanted(bundle) ? "started" : "stopped") + "\n")
                .collect(Collectors.joining());
        return installed + memory.shipped();
    }

    /** Installs what a restored list names, from the jars that came with it, and forgets the list. Safe to repeat. */
    void restore(Path list, Path jars) throws BundleException {
        if (Files.notExists(list)) {
            return;
        }
        try {
            for (String line : Files.readAllLines(list)) {
                String[] words = line.split(" ");
                if (words[0].equals("installed")) {
                    install(words[1], jars.resolve(words[1]).resolve(words[2] + ".jar"), words[3]);
                } else {
                    memory.keep(FactoryModules.LOCATION + words[1], words[2]);
                }
            }
            Files.delete(list);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot restore the modules that " + list + " names", e);
        }
    }

    private void install(String name, Path jar, String state) throws BundleException, IOException {
        if (Files.notExists(jar)) {
            log.error("The module {} was not restored: {} is missing. Install it anew.", name, jar);
            return;
        }
        Bundle bundle = context.getBundle(FactoryModules.LOCATION + name);
        if (bundle == null) {
            try (var content = Files.newInputStream(jar)) {
                bundle = context.installBundle(FactoryModules.LOCATION + name, content);
            }
        }
        if (state.equals("started")) {
            bundle.start();
        }
        log.info("Restored module {} {}, {}", name, bundle.getVersion(), state);
    }

    private static boolean wanted(Bundle bundle) {
        return bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
    }
}
