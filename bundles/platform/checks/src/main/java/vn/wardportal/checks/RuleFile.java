package vn.wardportal.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of law in the jar: a value a line, with {@code #} before what says where it comes from. */
final class RuleFile {

    private RuleFile() {}

    static List<String> lines(String name) {
        try (InputStream stream = RuleFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The list " + name + " is missing in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the list " + name, e);
        }
    }
}
