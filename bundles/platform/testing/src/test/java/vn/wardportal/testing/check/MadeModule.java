package vn.wardportal.testing.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module of one page, made by hand, sound unless a test changes it. */
final class MadeModule {

    private final Path folder;
    private String imports = "vn.wardportal.api.page,gg.jte";
    private String path = "/ngap";
    private String vietnamese = "module.title=Ngập\nmodule.purpose=Nơi nào ngập\nflood.title=Ngập\n";
    private String html = "<h1>Ngập</h1>";
    private String whenMade = "";

    MadeModule(Path folder) {
        this.folder = folder;
    }

    MadeModule importing(String more) {
        imports += "," + more;
        return this;
    }

    MadeModule at(String address) {
        path = address;
        return this;
    }

    MadeModule saying(String messages) {
        vietnamese = messages;
        return this;
    }

    MadeModule showing(String content) {
        html = content;
        return this;
    }

    /** What the page's constructor does. */
    MadeModule doing(String statements) {
        whenMade = statements;
        return this;
    }

    Path write() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", bytes("""
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: vn.example.flood
                Bundle-Version: 1.0.0
                Portal-Module: flood
                Import-Package: %s
                Provide-Capability: wardportal.page;path="%s";title="flood.title"
                Service-Component: OSGI-INF/flood.xml
                """.formatted(imports, path)));
        entries.put("OSGI-INF/flood.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?>
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="vn.example.flood.Flood">
                  <implementation class="vn.example.flood.Flood"/>
                  <property name="site.path" value="%s"/>
                  <service><provide interface="vn.wardportal.api.page.PublicPage"/></service>
                </scr:component>
                """.formatted(path)));
        entries.put("messages_vi.properties", bytes(vietnamese));
        entries.put("messages_en.properties", bytes("flood.title=Floods\n"));
        entries.put("vn/example/flood/Flood.class", compiled());
        Path file = folder.resolve("flood-1.0.0.jar");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private byte[] compiled() throws IOException {
        Path source = Files.writeString(folder.resolve("Flood.java"), """
                package vn.example.flood;
                import vn.wardportal.api.page.*;
                public class Flood implements PublicPage {
                    public Flood() { %s }
                    public Page open(Visit visit) {
                        return Page.of("Ngập", output -> output.writeContent(\"\"\"
                            %s\"\"\"));
                    }
                }
                """.formatted(whenMade, html));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(source);
            List<String> options = List.of("-d", folder.toString(), "-cp", classPath());
            if (!compiler.getTask(null, files, null, options, null, sources).call()) {
                throw new AssertionError("Cannot compile " + source);
            }
        }
        // the lambda needs no class of its own
        return Files.readAllBytes(folder.resolve("vn/example/flood/Flood.class"));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
