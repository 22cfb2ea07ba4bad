package vn.wardportal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.web.answer.Answer;
import vn.wardportal.web.answer.Encoded;
import vn.wardportal.web.answer.Keep;
import vn.wardportal.web.frame.Theme;
import vn.wardportal.web.frame.ThemeFile;

/** The files of the look and the site's little pictures, encoded when the portal starts. */
final class ThemeFiles {

    private static final String ICON = "favicon.svg";

    private final Map<String, Encoded> files = new HashMap<>();
    private final Map<String, Encoded> byName = new HashMap<>();

    ThemeFiles(Theme theme) {
        for (String name : theme.names()) {
            String address = theme.address(name);
            ThemeFile file = theme.find(address).orElseThrow();
            files.put(address, encoded(file.type(), file.bytes(), Keep.FOREVER));
            byName.put(name, encoded(file.type(), file.bytes(), Keep.SHARED));
        }
        files.put("/" + ICON, byName.get(ICON));
        files.put("/favicon.ico", encoded("image/x-icon", read("/favicon.ico"), Keep.SHARED));
    }

    /** The file at the address; of a look that has changed since, the file of that name. */
    Optional<Encoded> at(String path) {
        Encoded file = files.get(path);
        if (file == null && path.startsWith(Theme.ROOT)) {
            file = byName.get(path.substring(path.lastIndexOf('/') + 1));
        }
        return Optional.ofNullable(file);
    }

    private static Encoded encoded(String type, byte[] bytes, Keep keep) {
        return Encoded.of(Answer.of(200, type, bytes).kept(keep));
    }

    private static byte[] read(String name) {
        try (InputStream stream = ThemeFiles.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " from the jar", e);
        }
    }
}
