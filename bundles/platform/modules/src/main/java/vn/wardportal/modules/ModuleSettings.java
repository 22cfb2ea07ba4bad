package vn.wardportal.modules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
import vn.wardportal.modules.settings.Chosen;
import vn.wardportal.modules.settings.Declarations;
import vn.wardportal.modules.settings.Setting;
import vn.wardportal.modules.settings.Setting.Kind;

/** The settings that modules declare, and what was saved of them. They hold at once; nothing restarts. */
@Component(service = ModuleSettings.class)
public class ModuleSettings {

    private final Function<String, List<Setting>> declarations;
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
        this(declarations(new Bundles(context)), saved, database, audit);
    }

    ModuleSettings(Function<String, List<Setting>> declarations, SavedSettings saved, Database database, Audit audit) {
        this.declarations = declarations;
        this.saved = saved;
        this.database = database;
        this.audit = audit;
    }

    /** What the module lets be set. */
    List<Setting> declared(String module) {
        Acting.require("modules.read");
        return declarations.apply(module);
    }

    private static Function<String, List<Setting>> declarations(Bundles bundles) {
        return module -> bundles.module(module)
                .map(bundle -> Declarations.of(bundle, ModuleWords.of(bundle)))
                .orElse(List.of());
    }

    /** What holds now, by name; nothing for secrets. */
    Map<String, String> values(String module) {
        Map<String, String> values = new TreeMap<>();
        Map<String, String> known = saved.of(module);
        declared(module).stream()
                .filter(setting -> setting.kind() != Kind.SECRET)
                .forEach(setting -> values.put(setting.name(), known.getOrDefault(setting.name(), setting.fallback())));
        return values;
    }

    /** The module's secrets that are set, by name; never what they are. */
    Map<String, SavedSettings.Secret> secrets(String module) {
        Acting.require("modules.read");
        Map<String, SavedSettings.Secret> secrets = new TreeMap<>(saved.secrets(module));
        // what another version of the module kept as plain words is a secret from now on
        saved.of(module).keySet().forEach(name -> secrets.putIfAbsent(name, SavedSettings.Secret.SET));
        return secrets;
    }

    /**
     * Saves what differs from the defaults, so that a later version's better default reaches who never chose. A secret for
     * which nothing is entered stays as it is.
     *
     * @param cleared the secrets to forget
     * @throws NotAModule if one of the values cannot be; then nothing is saved
     */
    void save(String module, Map<String, String> values, Set<String> cleared) {
        Acting.require("modules.manage");
        Chosen chosen = new Chosen(saved.of(module), saved.secrets(module).keySet(), texts);
        for (Setting setting : declared(module)) {
            String value = values.getOrDefault(setting.name(), setting.fallback());
            setting.mistake(value, texts).ifPresent(mistake -> {
                throw new NotAModule("modules.settings.refused", setting.title(), mistake);
            });
            chosen.take(setting, value, cleared.contains(setting.name()));
        }
        // written down first: a change that nobody recorded must not be
        database.write(handle -> {
            audit.record(handle, "modules.settings", "module/" + module, chosen.told());
            return null;
        });
        saved.save(module, chosen.values(), chosen.secrets());
    }
}
