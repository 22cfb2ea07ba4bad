package vn.wardportal.checks.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that lies beside the classes as a text file: one entry a line, remarks after a number sign. */
public final class Resource {

    private Resource() {}

    /** The lines of the file beside the type, without remarks and empty ones. */
    public static List<String> lines(Class<?> beside, String name) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
