package vn.wardportal.modules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.wardportal.api.settings.SavedSettings.Secret;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.settings.Setting;
import vn.wardportal.modules.settings.Setting.Kind;

/** The form of a module's settings, made from what the module declares. */
class SettingsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MESSAGE_MILLIS = 5000;

    private final transient ModuleSettings settings;
    private final transient Module module;
    private final transient Texts texts;
    private final transient Map<Setting, SettingField> fields = new LinkedHashMap<>();

    SettingsDialog(ModuleSettings settings, Module module, Texts texts) {
        this.settings = settings;
        this.module = module;
        this.texts = texts;
        setHeaderTitle(texts.get("modules.settings.title", module.title()));
        setWidth("32rem");
        VerticalLayout form = new VerticalLayout();
        form.setPadding(false);
        form.setId("settings");
        Map<String, String> values = settings.values(module.name());
        Map<String, Secret> secrets = settings.secrets(module.name());
        for (Setting setting : settings.declared(module.name())) {
            SettingField field = setting.kind() == Kind.SECRET
                    ? SettingField.secret(setting, Optional.ofNullable(secrets.get(setting.name())), texts)
                    : SettingField.of(setting, values.get(setting.name()), texts);
            fields.put(setting, field);
            form.add(field.component());
        }
        add(form);
        Button save = new Button(texts.get("modules.settings.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button defaults = new Button(
                texts.get("modules.settings.defaults"),
                event -> fields.forEach((setting, field) -> field.show(setting.fallback())));
        defaults.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(defaults, new Button(texts.get("modules.cancel"), event -> close()), save);
    }

    private void save() {
        boolean right = true;
        for (Map.Entry<Setting, SettingField> entry : fields.entrySet()) {
            Optional<String> mistake = entry.getKey().mistake(entry.getValue().value(), texts);
            entry.getValue().mark(mistake);
            right &= mistake.isEmpty();
        }
        if (!right) {
            return;
        }
        try {
            settings.save(module.name(), values(), cleared());
            close();
            tell(texts.get("modules.settings.saved", module.title()), NotificationVariant.LUMO_SUCCESS);
        } catch (NotAModule e) {
            // the module was replaced meanwhile, and its settings are others
            tell(e.words(texts), NotificationVariant.LUMO_ERROR);
        }
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((setting, field) -> values.put(setting.name(), field.value()));
        return values;
    }

    private Set<String> cleared() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().cleared())
                .map(entry -> entry.getKey().name())
                .collect(Collectors.toSet());
    }

    private static void tell(String message, NotificationVariant variant) {
        Notification.show(message, MESSAGE_MILLIS, Notification.Position.TOP_CENTER)
                .addThemeVariants(variant);
    }
}
