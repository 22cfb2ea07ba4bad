package vn.wardportal.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.Secrets;
import vn.wardportal.api.page.Source;
import vn.wardportal.api.settings.SavedSettings;

/** Settings in the database, read once and then kept in memory, secrets as they were sealed. */
class StoredSettings implements SavedSettings {

    private final Database database;
    private final Secrets secrets;
    private final Source source = new Source("settings");
    private final Map<String, SavedValues> kept = new ConcurrentHashMap<>();

    StoredSettings(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /** What was saved for the module, for the module itself. */
    SavedValues values(String module) {
        source.read();
        return kept.computeIfAbsent(module, this::read);
    }

    @Override
    public Map<String, String> of(String module) {
        return values(module).plain();
    }

    @Override
    public Map<String, Secret> secrets(String module) {
        SavedValues values = values(module);
        Map<String, Secret> states = new TreeMap<>();
        values.sealed()
                .keySet()
                .forEach(name -> states.put(name, values.apply(name).isPresent() ? Secret.SET : Secret.LOST));
        return states;
    }

    @Override
    public synchronized void save(String module, Map<String, String> values, Map<String, Optional<String>> changed) {
        Map<String, byte[]> sealed = sealed(module, changed);
        database.write(handle -> {
            handle.execute("delete from data.setting where module = ?", module);
            handle.execute("delete from data.secret where module = ?", module);
            insert(handle, "setting", module, values);
            insert(handle, "secret", module, sealed);
            return null;
        });
        kept.put(module, new SavedValues(module, values, sealed, secrets));
        // only now: whoever reads after the change is counted must not find what was before
        source.changed();
    }

    private Map<String, byte[]> sealed(String module, Map<String, Optional<String>> changed) {
        Map<String, byte[]> before = values(module).sealed();
        Map<String, byte[]> sealed = new HashMap<>();
        changed.forEach((name, value) -> value.map(secret ->
                        secrets.seal(SavedValues.owner(module, name), secret.getBytes(StandardCharsets.UTF_8)))
                .or(() -> Optional.ofNullable(before.get(name)))
                .ifPresent(secret -> sealed.put(name, secret)));
        return sealed;
    }

    private static void insert(Handle handle, String table, String module, Map<String, ?> contents) {
        contents.forEach((name, content) -> handle.execute(
                "insert into data." + table + " (module, name, content) values (?, ?, ?)", module, name, content));
    }

    private SavedValues read(String module) {
        return database.read(handle -> new SavedValues(
                module,
                contents(handle, "setting", module, String.class),
                contents(handle, "secret", module, byte[].class),
                secrets));
    }

    private static <T> Map<String, T> contents(Handle handle, String table, String module, Class<T> type) {
        Map<String, T> contents = new HashMap<>();
        handle.createQuery("select name, content from data." + table + " where module = :module")
                .bind("module", module)
                .map((row, context) -> contents.put(row.getString("name"), row.getObject("content", type)))
                .list();
        return contents;
    }
}
