package vn.wardportal.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.settings.SavedSettings;

/** Settings in the database, read once and then kept in memory. */
class StoredSettings implements SavedSettings {

    private final Database database;
    private final Source source = new Source("settings");
    private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();

    StoredSettings(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(String module) {
        source.read();
        return kept.computeIfAbsent(module, this::read);
    }

    @Override
    public synchronized void save(String module, Map<String, String> values) {
        database.write(handle -> {
            handle.execute("delete from data.setting where module = ?", module);
            values.forEach((name, value) -> handle.execute(
                    "insert into data.setting (module, name, content) values (?, ?, ?)", module, name, value));
            return null;
        });
        kept.put(module, Map.copyOf(values));
        // only now: whoever reads after the change is counted must not find what was before
        source.changed();
    }

    private Map<String, String> read(String module) {
        return database.read(handle -> {
            Map<String, String> values = new TreeMap<>();
            handle.createQuery("select name, content from data.setting where module = :module")
                    .bind("module", module)
                    .map((row, context) -> values.put(row.getString("name"), row.getString("content")))
                    .list();
            return Collections.unmodifiableMap(values);
        });
    }
}
