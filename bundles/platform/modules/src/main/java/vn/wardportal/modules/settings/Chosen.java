package vn.wardportal.modules.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.settings.Setting.Kind;

/** What is to be saved of a module's settings, and how the audit tells it: by their names, never a value. */
public final class Chosen {

    private final Map<String, String> before;
    private final Set<String> sealed;
    private final Texts texts;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Optional<String>> secrets = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    /**
     * @param before what is saved now as plain words
     * @param sealed the secrets that are set now
     */
    public Chosen(Map<String, String> before, Set<String> sealed, Texts texts) {
        this.before = before;
        this.sealed = sealed;
        this.texts = texts;
    }

    /** Takes what was entered for the setting. */
    public void take(Setting setting, String entered, boolean cleared) {
        if (setting.kind() == Kind.SECRET) {
            secret(setting.name(), entered, cleared);
        } else if (!entered.strip().equals(setting.fallback())) {
            values.put(setting.name(), entered.strip());
            told.add(setting.name());
        }
    }

    private void secret(String name, String entered, boolean cleared) {
        if (!entered.isEmpty()) {
            secrets.put(name, Optional.of(entered));
            told.add(texts.get("modules.settings.secret.changed", name));
        } else if (cleared) {
            told.add(texts.get("modules.settings.secret.cleared", name));
        } else if (sealed.contains(name)) {
            secrets.put(name, Optional.empty());
        } else if (before.containsKey(name)) {
            // another version of the module kept it as plain words
            secrets.put(name, Optional.of(before.get(name)));
        }
    }

    /** The values that differ from the defaults. */
    public Map<String, String> values() {
        return values;
    }

    /** The secrets: a fresh value, or empty where the one that is set stays. */
    public Map<String, Optional<String>> secrets() {
        return secrets;
    }

    /** What the audit keeps of it. */
    public String told() {
        return String.join(", ", told);
    }
}
