package vn.wardportal.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * A module's words, from {@code messages_vi.properties} and {@code messages_en.properties} at the root of its jar, in
 * UTF-8. What English lacks is said in Vietnamese.
 *
 * <pre>{@code
 * private final Texts texts = Messages.of(NewsPage.class).in(Language.VI);
 * }</pre>
 */
public final class Messages {

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    private Messages(Function<String, Optional<InputStream>> files) {
        Map<String, String> messages = new HashMap<>();
        for (Language language : Language.values()) {
            messages.putAll(read(files, "messages_" + language.code() + ".properties"));
            texts.put(language, new Texts(Map.copyOf(messages)));
        }
    }

    private Messages(Messages own, Function<Language, Map<String, String>> others) {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>(others.apply(language));
            all.putAll(own.in(language).all());
            texts.put(language, new Texts(Map.copyOf(all)));
        }
    }

    /** The messages of the jar that holds the type. */
    public static Messages of(Class<?> type) {
        return new Messages(name -> Optional.ofNullable(type.getResourceAsStream("/" + name)));
    }

    /** Messages from files that are opened by name, for those who read another module's. */
    public static Messages from(Function<String, Optional<InputStream>> files) {
        return new Messages(files);
    }

    /** The same, with words by key where there are none. */
    public Messages or(Function<Language, Map<String, String>> others) {
        return new Messages(this, others);
    }

    /** The messages in one language. */
    public Texts in(Language language) {
        return texts.get(language);
    }

    private static Map<String, String> read(Function<String, Optional<InputStream>> files, String name) {
        Map<String, String> messages = new HashMap<>();
        files.apply(name).ifPresent(stream -> {
            Properties properties = new Properties();
            try (stream) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name, e);
            }
            properties.forEach((key, value) -> messages.put((String) key, (String) value));
        });
        return messages;
    }
}
