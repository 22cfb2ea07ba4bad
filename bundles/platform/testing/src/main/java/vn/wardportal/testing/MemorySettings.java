package vn.wardportal.testing;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.data.SettingValues;

/** Settings as a test wants them; what it does not set has its default. */
public final class MemorySettings implements Settings {

    private final Map<String, String> saved = new ConcurrentHashMap<>();
    private final Settings values = new SettingValues("test", new Saved());

    /** Saves one of them, as an administrator would. */
    public MemorySettings set(String name, Object value) {
        saved.put(name, String.valueOf(value));
        return this;
    }

    @Override
    public <T extends Annotation> T of(Class<T> type) {
        return values.of(type);
    }

    private final class Saved implements SavedSettings {

        @Override
        public Map<String, String> of(String module) {
            return Map.copyOf(saved);
        }

        @Override
        public void save(String module, Map<String, String> settings) {
            saved.clear();
            saved.putAll(settings);
        }
    }
}
