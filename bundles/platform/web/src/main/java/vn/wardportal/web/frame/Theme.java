package vn.wardportal.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of the public look. Their addresses change with their content, so that browsers may keep them for ever. */
public final class Theme {

    /** Where the files stand on the site. */
    public static final String ROOT = "/giao-dien/";

    private static final String STYLESHEET = "portal.css";

    /** Suggests below the search box while somebody types. */
    private static final String SCRIPT = "suggest.js";

    private static final List<String> STYLES = List.of("1-tokens", "2-frame", "3-home", "4-components", "5-media");

    /** What is laid on top on paper, and what pages have that are shown as they are printed. */
    private static final List<String> MORE_STYLES = List.of("print.css", "sheet.css");

    private static final List<String> FILES = List.of(
            "be-vietnam-pro-latin-400.woff2",
            "be-vietnam-pro-latin-600.woff2",
            "be-vietnam-pro-vietnamese-400.woff2",
            "be-vietnam-pro-vietnamese-600.woff2",
            "emblem.svg",
            "favicon.svg",
            "rose.svg",
            "street-1.svg",
            "street-2.svg",
            "street-3.svg");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, ThemeFile> files = new TreeMap<>();
    private final String root;

    private Theme() {
        files.put(STYLESHEET, style(STYLESHEET, styles()));
        MORE_STYLES.forEach(name -> files.put(name, style(name, text(name))));
        files.put(SCRIPT, file(SCRIPT, compact(text(SCRIPT)).getBytes(StandardCharsets.UTF_8)));
        FILES.forEach(name -> files.put(name, file(name, read(name))));
        root = ROOT + hash() + "/";
    }

    /** The theme of this jar. */
    public static Theme load() {
        return new Theme();
    }

    /** The address of a file by its name. */
    public String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("The theme has no file " + name + ", only " + files.keySet());
        }
        return root + name;
    }

    /** The names of all files. */
    public Set<String> names() {
        return Set.copyOf(files.keySet());
    }

    /** The stylesheet's address. */
    public String stylesheet() {
        return address(STYLESHEET);
    }

    /** The script's address. */
    public String script() {
        return address(SCRIPT);
    }

    /** The file at an address of this version of the theme. */
    public Optional<ThemeFile> find(String address) {
        return address.startsWith(root)
                ? Optional.ofNullable(files.get(address.substring(root.length())))
                : Optional.empty();
    }

    private static ThemeFile file(String name, byte[] bytes) {
        return new ThemeFile(name, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), bytes);
    }

    private static ThemeFile style(String name, String text) {
        return file(name, Stylesheet.compact(text).getBytes(StandardCharsets.UTF_8));
    }

    /** The script without indents and lines of comment. */
    private static String compact(String script) {
        return script.replaceAll("(?m)^\\s*(//.*\n)?\\s*", "");
    }

    private static String styles() {
        return STYLES.stream().map(name -> text(name + ".css")).collect(Collectors.joining());
    }

    private static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream stream = Theme.class.getResourceAsStream("/theme/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("theme/" + name + " is missing from the jar");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read theme/" + name, e);
        }
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
