package vn.wardportal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of {@code portal.conf}: only known keys, only values of the expected form. */
final class Configuration {

    private final Map<Key, String> values = new EnumMap<>(Key.class);

    private Configuration() {}

    static Configuration read(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var text = Files.newBufferedReader(file)) {
                properties.load(text);
            } catch (IOException | IllegalArgumentException e) {
                throw new Refusal(
                        Refusal.WRONG, "Cannot read " + file + ": " + e + ". Expected: lines \"key=value\" in UTF-8.");
            }
        }
        var configuration = new Configuration();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> configuration.take(file, name, properties.getProperty(name)));
        return configuration;
    }

    String get(Key key) {
        return values.getOrDefault(key, key.otherwise());
    }

    private void take(Path file, String name, String value) {
        Key key = find(name)
                .orElseThrow(
                        () -> new Refusal(Refusal.WRONG, file + ": unknown key " + name + ". Known keys: " + known()));
        String stripped = value.strip();
        if (!key.accepts(stripped)) {
            throw new Refusal(
                    Refusal.WRONG, file + ": " + name + "=" + shown(key, stripped) + ". Expected: " + key.form() + ".");
        }
        values.put(key, stripped);
    }

    private static Optional<Key> find(String name) {
        return Stream.of(Key.values()).filter(key -> key.key().equals(name)).findFirst();
    }

    private static String known() {
        return Stream.of(Key.values()).map(Key::key).collect(Collectors.joining(", "));
    }

    private static String shown(Key key, String value) {
        return key == Key.MAIL_PASSWORD ? "…" : value;
    }
}
