package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.modules.jar.ModuleJar;

/** The migration scripts of an installed bundle. */
final class Scripts {

    private Scripts() {}

    static List<Script> of(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("db", "*.sql", false);
        List<Script> scripts = new ArrayList<>();
        if (entries != null) {
            for (URL url : Collections.list(entries)) {
                scripts.add(new Script(url.getPath().substring(url.getPath().lastIndexOf('/') + 1), text(url)));
            }
        }
        return ModuleJar.inOrder(scripts);
    }

    private static String text(URL url) {
        try (InputStream content = url.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
