package vn.wardportal.suite.modules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.wardportal.suite.harness.Distribution;

/** Versions of a feature, mostly of the teaching one: the jar that was built, changed as a test needs it. */
final class SampleJar {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String WORDS = "messages_vi.properties";
    private static final String NOTES = "OSGI-INF/vn.wardportal.sample.Notes.xml";

    private final Path built;
    private final String version;
    private final Map<String, String> added = new HashMap<>();
    private final Map<String, byte[]> compiled = new HashMap<>();
    private final Map<String, UnaryOperator<String>> changes = new HashMap<>();

    private SampleJar(Path built, String version) {
        this.built = built;
        this.version = version;
        changes.put(MANIFEST, text -> text.replaceAll("Bundle-Version: \\S+", "Bundle-Version: " + version));
        changes.put(WORDS, text -> text.replaceAll("(?m)^sample.title=.*$", "sample.title=Sổ lưu niệm " + version));
    }

    /** A version whose page bears its number as title. */
    static SampleJar version(String version) {
        return new SampleJar(Path.of(System.getProperty("sample")), version);
    }

    /** A version of the shipped news. */
    static SampleJar news(String version) {
        try (Stream<Path> shipped = Files.list(Distribution.folder().resolve("modules"))) {
            Path news = shipped.filter(file -> file.getFileName().toString().contains("news-"))
                    .findFirst()
                    .orElseThrow();
            return new SampleJar(news, version);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the shipped modules", e);
        }
    }

    /** With one more script. */
    SampleJar with(String script, String sql) {
        added.put("db/" + script, sql);
        return this;
    }

    /** With a component that waits for a service nobody offers. */
    SampleJar waitingForNobody() {
        changes.put(
                NOTES,
                text -> text.replace(
                        "<implementation",
                        "<reference name=\"nobody\" interface=\"java.util.Observer\"/><implementation"));
        return this;
    }

    /** With a component whose class is not there. */
    SampleJar withoutItsClass() {
        changes.put(
                NOTES,
                text -> text.replace("class=\"vn.wardportal.sample.Notes\"", "class=\"vn.wardportal.sample.Gone\""));
        return this;
    }

    /** With its manifest, each header on one line, changed. */
    SampleJar manifest(UnaryOperator<String> change) {
        changes.merge(
                MANIFEST,
                text -> change.apply(text.replace("\r\n ", "")),
                (before, after) -> text -> after.apply(before.apply(text)));
        return this;
    }

    /** With one more header. */
    SampleJar header(String name, String value) {
        return manifest(text -> text.replaceFirst("\r\n", "\r\n" + name + ": " + value + "\r\n"));
    }

    /** With one entry's text changed. */
    SampleJar change(String entry, String words, String others) {
        changes.merge(
                entry, text -> text.replace(words, others), (before, after) -> text -> after.apply(before.apply(text)));
        return this;
    }

    /** With one more entry. */
    SampleJar entry(String name, String text) {
        added.put(name, text);
        return this;
    }

    /** With a check of its health: what its method {@code look} does. */
    SampleJar checking(String body) {
        String source = """
                package vn.wardportal.sample;
                import vn.wardportal.api.module.Health;
                public class Check implements vn.wardportal.api.module.HealthCheck {
                    public Health look() { %s }
                }
                """.formatted(body);
        return component("Check", source, """
                <property name="health.title" value="sample.title"/>
                <service><provide interface="vn.wardportal.api.module.HealthCheck"/></service>""");
    }

    /** With a component that never comes to an end of its activation. */
    SampleJar hanging() {
        String source = """
                package vn.wardportal.sample;
                public class Hanging {
                    public Hanging() throws InterruptedException { Thread.sleep(3_600_000); }
                }
                """;
        return component("Hanging", source, "<service><provide interface=\"vn.wardportal.sample.Hanging\"/></service>");
    }

    private SampleJar component(String name, String source, String xml) {
        String type = "vn.wardportal.sample." + name;
        String file = "OSGI-INF/" + type + ".xml";
        compiled.put(type.replace('.', '/') + ".class", Compiled.of(type, source));
        entry(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                  <implementation class="%s"/>
                  %s
                </scr:component>
                """.formatted(type, type, xml));
        return manifest(text -> text.replaceFirst("Service-Component: ", "Service-Component: " + file + ",")
                .replaceFirst("Import-Package: ", "Import-Package: vn.wardportal.api.module,"));
    }

    Path write(Path folder) {
        String name = built.getFileName().toString().replaceFirst("-[^-]*-SNAPSHOT.*", "");
        Path file = folder.resolve(name + "-" + version + ".jar");
        try (ZipFile zip = new ZipFile(built.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                put(jar, entry.getName(), changed(entry.getName(), content));
            }
            for (Map.Entry<String, String> entry : added.entrySet()) {
                put(jar, entry.getKey(), entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
            for (Map.Entry<String, byte[]> entry : compiled.entrySet()) {
                put(jar, entry.getKey(), entry.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private byte[] changed(String name, byte[] content) {
        UnaryOperator<String> change = changes.get(name);
        return change == null
                ? content
                : change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
