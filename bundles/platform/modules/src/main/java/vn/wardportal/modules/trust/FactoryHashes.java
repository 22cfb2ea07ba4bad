package vn.wardportal.modules.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The hashes of the modules that came with the portal, as {@code sha256sum} writes them. */
final class FactoryHashes {

    private final Path list;

    FactoryHashes(Path list) {
        this.list = list;
    }

    boolean contain(String hash) {
        if (Files.notExists(list)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.anyMatch(line -> line.startsWith(hash + " "));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + list, e);
        }
    }
}
