package vn.wardportal.testing;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.data.SettingValues;

/** Settings as a test wants them; what it does not set has its default. */
public final class MemorySettings implements Settings {

    private final Map<String, String> saved = new ConcurrentHashMap<>();
    private final Settings values = new SettingValues("test", () -> this::value);

    /** Saves one of them, a secret too, as an administrator would. */
    public MemorySettings set(String name, Object value) {
        saved.put(name, String.valueOf(value));
        return this;
    }

    @Override
    public <T extends Annotation> T of(Class<T> type) {
        return values.of(type);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(saved.get(name));
    }
}
