package vn.wardportal.suite.modules;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import vn.wardportal.suite.harness.Portal;

/** A look into a running portal, by an agent that the test brings into its process. */
final class Inside {

    private static final String AGENT = "vn.wardportal.inside.Agent";

    /** Writes the services of the modules with the identity of each object, and the names of the threads. */
    private static final String SOURCE = """
            package vn.wardportal.inside;
            import java.lang.instrument.Instrumentation;
            import java.nio.file.*;
            import java.util.*;
            import org.osgi.framework.*;
            public final class Agent {
                public static void agentmain(String file, Instrumentation instrumentation) throws Exception {
                    BundleContext context = null;
                    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
                        if (type.getName().equals("vn.wardportal.modules.Modules")) {
                            context = FrameworkUtil.getBundle(type).getBundleContext();
                        }
                    }
                    List<String> lines = new ArrayList<>();
                    lines.add("framework " + System.identityHashCode(context.getBundle(0)));
                    for (ServiceReference<?> reference : context.getAllServiceReferences(null, null)) {
                        if (reference.getBundle().getLocation().startsWith("module:")) {
                            // and holds it: what nobody holds is made anew each time
                            Object service = context.getService(reference);
                            lines.add(reference.getBundle().getSymbolicName() + " "
                                    + String.join(",", (String[]) reference.getProperty("objectClass")) + " "
                                    + System.identityHashCode(service));
                        }
                    }
                    for (Thread thread : Thread.getAllStackTraces().keySet()) {
                        lines.add("thread " + thread.getName());
                    }
                    Path written = Path.of(file + ".tmp");
                    Files.write(written, lines);
                    Files.move(written, Path.of(file), StandardCopyOption.ATOMIC_MOVE);
                }
            }
            """;

    private final Portal portal;
    private final Path folder;
    private final Path agent;

    Inside(Portal portal, Path folder) {
        this.portal = portal;
        this.folder = folder;
        this.agent = jar(folder.resolve("agent.jar"));
    }

    /** The services of a bundle, each with the identity of its object; {@code "framework"} for that of the framework. */
    Set<String> services(String bundle) {
        Set<String> found = new TreeSet<>();
        look().stream().filter(line -> line.startsWith(bundle + " ")).forEach(found::add);
        return found;
    }

    /** How many threads there are of each name, numbers aside. */
    Map<String, Long> threads() {
        return look().stream()
                .filter(line -> line.startsWith("thread "))
                .collect(Collectors.groupingBy(line -> line.replaceAll("\\d+", "#"), Collectors.counting()));
    }

    private List<String> look() {
        Path answer = folder.resolve("inside-" + System.nanoTime() + ".txt");
        try {
            VirtualMachine process = VirtualMachine.attach(Long.toString(portal.pid()));
            process.loadAgent(agent.toString(), answer.toString());
            process.detach();
            return Files.readAllLines(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into the portal", e);
        } catch (AttachNotSupportedException
                | com.sun.tools.attach.AgentLoadException
                | com.sun.tools.attach.AgentInitializationException e) {
            throw new IllegalStateException("Cannot look into the portal", e);
        }
    }

    private static Path jar(Path file) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", AGENT);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry(AGENT.replace('.', '/') + ".class"));
            jar.write(Compiled.of(AGENT, SOURCE));
            jar.closeEntry();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
