package vn.wardportal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import vn.wardportal.api.data.Schemas.Script;

/** The migration scripts in a bundle, in the order of their numbers. */
final class BundleScripts {

    private BundleScripts() {}

    static List<Script> of(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("db", "*.sql", false);
        List<Script> scripts = new ArrayList<>();
        if (entries != null) {
            Collections.list(entries).forEach(url -> scripts.add(script(url)));
        }
        scripts.sort(Comparator.comparingInt(script -> number(script.name())));
        return scripts;
    }

    private static int number(String name) {
        String digits = name.replaceFirst("-.*", "");
        if (!digits.matches("\\d{1,6}")) {
            throw new IllegalStateException("db/" + name + " must begin with a number and a hyphen, as in 2-tags.sql");
        }
        return Integer.parseInt(digits);
    }

    private static Script script(URL url) {
        try (InputStream content = url.openStream()) {
            String name = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
            return new Script(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
