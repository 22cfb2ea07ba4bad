package vn.wardportal.modules;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.jar.NotAModule;
import vn.wardportal.modules.settings.Setting;
import vn.wardportal.modules.settings.Setting.Choice;
import vn.wardportal.modules.settings.Setting.Kind;

/** The form of a module's settings, made from what the module declares. */
class SettingsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MESSAGE_MILLIS = 5000;

    private final transient ModuleSettings settings;
    private final transient Module module;
    private final transient Texts texts;
    private final transient Map<Setting, Field> fields = new LinkedHashMap<>();

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
        for (Setting setting : settings.declared(module.name())) {
            Field field = field(setting);
            field.show(values.get(setting.name()));
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
        for (Map.Entry<Setting, Field> entry : fields.entrySet()) {
            Optional<String> mistake = entry.getKey().mistake(entry.getValue().value(), texts);
            entry.getValue().mark(mistake);
            right &= mistake.isEmpty();
        }
        if (!right) {
            return;
        }
        try {
            settings.save(
                    module.name(),
                    fields.entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> entry.getValue()
                                    .value())));
            close();
            tell(texts.get("modules.settings.saved", module.title()), NotificationVariant.LUMO_SUCCESS);
        } catch (NotAModule e) {
            // the module was replaced meanwhile, and its settings are others
            tell(e.words(texts), NotificationVariant.LUMO_ERROR);
        }
    }

    private static void tell(String message, NotificationVariant variant) {
        Notification.show(message, MESSAGE_MILLIS, Notification.Position.TOP_CENTER)
                .addThemeVariants(variant);
    }

    private Field field(Setting setting) {
        return switch (setting.kind()) {
            case SWITCH -> switchField(setting);
            case CHOICE -> choiceField(setting);
            case TEXT, WHOLE, DECIMAL -> textField(setting);
        };
    }

    private Field switchField(Setting setting) {
        Checkbox box = new Checkbox(setting.title());
        box.setHelperText(help(
                setting,
                texts.get(Boolean.parseBoolean(setting.fallback()) ? "modules.settings.yes" : "modules.settings.no")));
        return new Field(box, box, () -> String.valueOf(box.getValue()), text -> box.setValue(Boolean.valueOf(text)));
    }

    private Field choiceField(Setting setting) {
        Select<String> select = new Select<>();
        Map<String, String> titles = setting.choices().stream().collect(Collectors.toMap(Choice::value, Choice::title));
        select.setLabel(setting.title());
        select.setItems(setting.choices().stream().map(Choice::value).toList());
        select.setItemLabelGenerator(value -> titles.getOrDefault(value, value));
        select.setHelperText(help(setting, titles.getOrDefault(setting.fallback(), setting.fallback())));
        select.setWidthFull();
        return new Field(select, select, () -> select.getValue() == null ? "" : select.getValue(), select::setValue);
    }

    private Field textField(Setting setting) {
        TextField field = new TextField(setting.title());
        field.setManualValidation(true);
        field.setHelperText(help(setting, setting.fallback()));
        if (setting.kind() != Kind.TEXT) {
            field.getElement().setAttribute("inputmode", "decimal");
        }
        field.setWidthFull();
        return new Field(field, field, () -> field.getValue().strip(), field::setValue);
    }

    private String help(Setting setting, String fallback) {
        return Stream.of(
                        setting.help(),
                        setting.limits(texts),
                        fallback.isEmpty() ? "" : texts.get("modules.settings.default", fallback))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A field of any kind, as text. */
    private record Field(
            AbstractField<?, ?> component, HasValidation validation, Supplier<String> reader, Consumer<String> writer) {

        String value() {
            return reader.get();
        }

        void show(String text) {
            writer.accept(text);
            mark(Optional.empty());
        }

        void mark(Optional<String> mistake) {
            validation.setErrorMessage(mistake.orElse(""));
            validation.setInvalid(mistake.isPresent());
        }
    }
}
