package vn.wardportal.api.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The file in which a module declares its rules; {@link Rules} says what it looks like. */
public final class RuleFile {

    /** Where it lies in the jar. */
    public static final String NAME = "rules.tsv";

    private static final int COLUMNS = 7;

    private RuleFile() {}

    /**
     * The rules in the file.
     *
     * @param module whose they are
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static List<Rule> read(InputStream file, String module) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> rule(line, module))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + NAME + " of " + module, e);
        }
    }

    private static Rule rule(String line, String module) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    NAME + " of " + module + " has " + cells.length + " columns, not " + COLUMNS + ", in: " + line);
        }
        try {
            return new Rule(
                    cells[0],
                    cells[1],
                    cells[2],
                    LocalDate.parse(cells[3]),
                    cells[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[4])),
                    cells[5],
                    cells[6],
                    module);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(NAME + " of " + module + " has no such date in: " + line, e);
        }
    }
}
