package vn.wardportal.testing.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Permission;
import vn.wardportal.modules.jar.ModuleJar;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.testing.Rendered;

/**
 * Looks at a module's jar before the portal does: whether it is one, imports only what modules may, says everything in
 * Vietnamese, runs, answers its pages in sound HTML, and leaves nothing behind when it goes.
 *
 * <p>It runs at the end of each feature's build. By hand: {@code bundles/check-module.sh JAR}.
 */
public final class ModuleCheck {

    private static final int STARTS = 10;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final List<String> ALLOWED =
            List.of("java", "vn.wardportal.api", "org.slf4j", "org.jspecify", "org.jdbi.v3", "com.vaadin", "gg.jte");

    /** The platform's own addresses. */
    private static final Set<String> TAKEN = Set.of(
            "/", "/quan-tri", "/tep", "/health", "/chuyen-muc", "/atom.xml", "/sitemap.xml", "/sitemap", "/robots.txt");

    private final Path file;
    private final List<String> faults = new ArrayList<>();

    private ModuleCheck(Path file) {
        this.file = file;
    }

    /** What is wrong with the jar, in English for its developer; nothing if all is well. */
    public static List<String> of(Path file) {
        ModuleCheck check = new ModuleCheck(file);
        check.run();
        return check.faults;
    }

    /** Prints what is wrong with each jar; ends with 1 if anything is. */
    public static void main(String[] files) {
        boolean sound = true;
        for (String file : files) {
            List<String> faults = of(Path.of(file));
            faults.forEach(fault -> System.out.println(file + ": " + fault));
            System.out.println(file + (faults.isEmpty() ? ": sound" : ": " + faults.size() + " faults"));
            sound &= faults.isEmpty();
        }
        System.exit(sound ? 0 : 1);
    }

    private void run() {
        try {
            ModuleJar jar = ModuleJar.inspect(file);
            imports(jar);
            words(jar);
            addresses(jar);
            List<String> missing = ClassPathPackages.read().missing(jar);
            missing.forEach(name -> faults.add("imports " + name + ", which the portal does not have"));
            if (missing.isEmpty()) {
                life();
            }
        } catch (NotAModule e) {
            faults.add(e.words(words(ModuleJar.class)));
        }
    }

    /** The messages of the type's own jar: on a class path there are others of the same name. */
    private static Texts words(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
            return Messages.from(name -> Optional.ofNullable(loader.getResourceAsStream(name)))
                    .in(Language.EN);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }

    private void imports(ModuleJar jar) {
        jar.declared().imports().stream()
                .flatMap(clause -> clause.names().stream())
                .filter(name -> ALLOWED.stream().noneMatch(root -> name.equals(root) || name.startsWith(root + ".")))
                .forEach(name -> faults.add("imports " + name + ", which modules may not; embed it instead"));
    }

    private void words(ModuleJar jar) {
        Set<String> vietnamese = keys("messages_vi.properties");
        Set<String> needed = new TreeSet<>(keys("messages_en.properties"));
        needed.addAll(List.of("module.title", "module.purpose"));
        needed.addAll(jar.declared().brings(SitePath.NAMESPACE, "title"));
        jar.declared().brings(Permission.NAMESPACE, "name").forEach(name -> needed.add("permission." + name));
        needed.removeAll(vietnamese);
        needed.forEach(key -> faults.add("messages_vi.properties lacks " + key));
    }

    private Set<String> keys(String name) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Set.of();
            }
            Properties properties = new Properties();
            try (InputStream content = zip.getInputStream(entry)) {
                properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            }
            return properties.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of " + file, e);
        }
    }

    private void addresses(ModuleJar jar) {
        Set<String> seen = new TreeSet<>(TAKEN);
        jar.declared().brings(SitePath.NAMESPACE, "path").stream()
                .filter(path -> !seen.add(path))
                .forEach(path -> faults.add("the address " + path + " is taken"));
    }

    private void life() {
        Map<String, Long> threads = Map.of();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (SmallPortal portal = SmallPortal.with(file)) {
            for (int start = 0; start < STARTS && faults.isEmpty(); start++) {
                portal.start();
                faults.addAll(portal.problems());
                if (start == 0 && faults.isEmpty()) {
                    pages(portal);
                }
                portal.loader().map(WeakReference::new).ifPresent(loaders::add);
                portal.stop();
                portal.replace();
                if (start == 0) {
                    threads = threads();
                }
            }
            left(loaders);
            goingOn(threads);
        } catch (RuntimeException e) {
            faults.add("does not run: " + e.getMessage());
        }
    }

    private void pages(SmallPortal portal) {
        for (String address : portal.addresses()) {
            try {
                Page page = portal.open(address, "");
                if (page.attachment().isEmpty()) {
                    HtmlCheck.of(Rendered.html(page.content()))
                            .forEach(fault -> faults.add("the page " + address + " " + fault));
                }
            } catch (RuntimeException e) {
                faults.add("the page " + address + " failed: " + e);
            }
        }
    }

    private void left(List<WeakReference<ClassLoader>> loaders) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (alive(loaders) > 0 && System.currentTimeMillis() < end) {
            System.gc();
            pause();
        }
        if (alive(loaders) > 0) {
            faults.add(alive(loaders) + " of " + loaders.size()
                    + " class loaders stay in memory after the module is gone; something still holds its objects");
        }
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    /** A thread or two of the framework and of the database come and go; what the module leaves grows with each start. */
    private void goingOn(Map<String, Long> before) {
        threads().forEach((name, count) -> {
            if (count - before.getOrDefault(name, 0L) >= STARTS / 2) {
                faults.add("the thread " + name + " goes on after the module is gone");
            }
        });
    }

    /** How many threads there are of each name, numbers aside. */
    private static Map<String, Long> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .collect(Collectors.groupingBy(
                        thread -> thread.getName().replaceAll("\\d+", "#"), Collectors.counting()));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
