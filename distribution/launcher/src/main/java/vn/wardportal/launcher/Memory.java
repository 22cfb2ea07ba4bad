package vn.wardportal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the launcher did at earlier starts. It lies in the framework's folder: whoever deletes that starts both anew.
 */
final class Memory {

    private final Path file;
    private final Map<String, String> facts = new TreeMap<>();

    Memory(Path framework) {
        file = framework.resolve("launcher.txt");
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.map(line -> line.split(" ", 2)).forEach(words -> facts.put(words[0], words[1]));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
    }

    Optional<String> recall(String location) {
        return Optional.ofNullable(facts.get(location));
    }

    void keep(String location, String fact) {
        if (!fact.equals(facts.put(location, fact))) {
            save();
        }
    }

    void forget(String location) {
        if (facts.remove(location) != null) {
            save();
        }
    }

    /** Which modules were shipped so far, one line each: {@code shipped news 1.0.0}. */
    String shipped() {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(FactoryModules.LOCATION))
                .map(fact -> "shipped " + fact.getKey().substring(FactoryModules.LOCATION.length()) + " "
                        + fact.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void save() {
        Disk.write(
                file,
                facts.entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
