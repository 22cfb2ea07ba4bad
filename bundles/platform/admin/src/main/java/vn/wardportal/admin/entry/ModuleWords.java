package vn.wardportal.admin.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** Reads another module's messages without loading a class of it. */
public final class ModuleWords {

    private ModuleWords() {}

    /** The Vietnamese messages at the root of the bundle. */
    public static Texts of(Bundle bundle) {
        return Messages.from(name -> Optional.ofNullable(bundle.getEntry(name)).map(ModuleWords::open))
                .in(Language.VI);
    }

    private static InputStream open(URL file) {
        try {
            return file.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
