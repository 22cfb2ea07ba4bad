package vn.wardportal.modules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.settings.SavedSettings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.settings.Declarations;
import vn.wardportal.modules.settings.Setting;

/** The settings that modules declare, and what was saved of them. They hold at once; nothing restarts. */
@Component(service = ModuleSettings.class)
public class ModuleSettings {

    private final Bundles bundles;
    private final SavedSettings saved;
    private final Database database;
    private final Audit audit;
    private final Texts texts = Messages.of(ModuleSettings.class).in(Language.VI);

    @Activate
    public ModuleSettings(
            BundleContext context,
            @Reference SavedSettings saved,
            @Reference Database database,
            @Reference Audit audit) {
        this.bundles = new Bundles(context);
        this.saved = saved;
        this.database = database;
        this.audit = audit;
    }

    /** What the module lets be set. */
    List<Setting> declared(String module) {
        Acting.require("modules.read");
        return bundles.module(module)
                .map(bundle -> Declarations.of(bundle, ModuleWords.of(bundle)))
                .orElse(List.of());
    }

    /** What holds now, by name. */
    Map<String, String> values(String module) {
        Map<String, String> values = new TreeMap<>();
        Map<String, String> known = saved.of(module);
        declared(module)
                .forEach(setting -> values.put(setting.name(), known.getOrDefault(setting.name(), setting.fallback())));
        return values;
    }

    /**
     * Saves what differs from the defaults, so that a later version's better default reaches who never chose.
     *
     * @throws NotAModule if one of the values cannot be; then nothing is saved
     */
    void save(String module, Map<String, String> values) {
        Acting.require("modules.manage");
        Map<String, String> chosen = new TreeMap<>();
        for (Setting setting : declared(module)) {
            String value =
                    values.getOrDefault(setting.name(), setting.fallback()).strip();
            setting.mistake(value, texts).ifPresent(mistake -> {
                throw new NotAModule("modules.settings.refused", setting.title(), mistake);
            });
            if (!value.equals(setting.fallback())) {
                chosen.put(setting.name(), value);
            }
        }
        // written down first: a change that nobody recorded must not be
        database.write(handle -> {
            audit.record(handle, "modules.settings", "module/" + module, String.join(", ", chosen.keySet()));
            return null;
        });
        saved.save(module, chosen);
    }
}
