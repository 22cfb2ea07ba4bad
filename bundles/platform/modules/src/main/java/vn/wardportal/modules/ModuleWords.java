package vn.wardportal.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** What another bundle says of itself, read from its jar. */
public final class ModuleWords {

    private ModuleWords() {}

    /** Its messages in Vietnamese. */
    public static Texts of(Bundle bundle) {
        return Messages.from(name -> entry(bundle, name)).in(Language.VI);
    }

    /** The message of that key, or else the header of that name, or else the bundle's name. */
    static String text(Texts texts, String key, Bundle bundle, String header) {
        if (texts.has(key)) {
            return texts.get(key);
        }
        return Optional.ofNullable(bundle.getHeaders().get(header)).orElse(bundle.getSymbolicName());
    }

    private static Optional<InputStream> entry(Bundle bundle, String name) {
        URL url = bundle.getEntry(name);
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(url.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }
}
