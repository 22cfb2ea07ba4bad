package vn.wardportal.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import vn.wardportal.api.module.ModuleHeader;
import vn.wardportal.api.text.Messages;

/** A module's name and words, read from its jar without loading a class of it. */
final class ModuleWords {

    private ModuleWords() {}

    /** The module's name; that of a bundle which is no module is its symbolic name. */
    static String name(Bundle bundle) {
        String name = bundle.getHeaders("").get(ModuleHeader.NAME);
        return name == null ? bundle.getSymbolicName() : name;
    }

    /** The module's words. */
    static Messages of(Bundle bundle) {
        return Messages.from(name -> open(bundle.getEntry(name)));
    }

    private static Optional<InputStream> open(URL entry) {
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + entry, e);
        }
    }
}
