package vn.wardportal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file in another module's jar. */
final class Resource {

    private Resource() {}

    static Optional<InputStream> open(@Nullable URL entry) {
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
