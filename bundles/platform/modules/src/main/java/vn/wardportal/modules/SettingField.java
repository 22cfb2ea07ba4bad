package vn.wardportal.modules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.settings.SavedSettings.Secret;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.settings.Setting;
import vn.wardportal.modules.settings.Setting.Choice;
import vn.wardportal.modules.settings.Setting.Kind;

/** The field of one setting, whatever its kind, as text. */
record SettingField(
        Component component,
        HasValidation validation,
        Supplier<String> reader,
        Consumer<String> writer,
        BooleanSupplier clearing) {

    /** For anything but a secret, showing what holds now. */
    static SettingField of(Setting setting, String value, Texts texts) {
        SettingField field =
                switch (setting.kind()) {
                    case SWITCH -> toggle(setting, texts);
                    case CHOICE -> choice(setting, texts);
                    case TEXT, SECRET, WHOLE, DECIMAL -> words(setting, texts);
                };
        field.show(value);
        return field;
    }

    /** For a secret, which it does not know. */
    static SettingField secret(Setting setting, Optional<Secret> set, Texts texts) {
        SecretField field = new SecretField(setting, set, texts);
        return new SettingField(field, field.entry(), field::value, field::show, field::cleared);
    }

    String value() {
        return reader.get();
    }

    /** Whether what is set is to be forgotten. */
    boolean cleared() {
        return clearing.getAsBoolean();
    }

    void show(String text) {
        writer.accept(text);
        mark(Optional.empty());
    }

    void mark(Optional<String> mistake) {
        validation.setErrorMessage(mistake.orElse(""));
        validation.setInvalid(mistake.isPresent());
    }

    private static SettingField toggle(Setting setting, Texts texts) {
        Checkbox box = new Checkbox(setting.title());
        String fallback = Boolean.parseBoolean(setting.fallback()) ? "modules.settings.yes" : "modules.settings.no";
        box.setHelperText(help(setting, texts.get(fallback), texts));
        return new SettingField(
                box,
                box,
                () -> String.valueOf(box.getValue()),
                text -> box.setValue(Boolean.valueOf(text)),
                () -> false);
    }

    private static SettingField choice(Setting setting, Texts texts) {
        Select<String> select = new Select<>();
        Map<String, String> titles = setting.choices().stream().collect(Collectors.toMap(Choice::value, Choice::title));
        select.setLabel(setting.title());
        select.setItems(setting.choices().stream().map(Choice::value).toList());
        select.setItemLabelGenerator(value -> titles.getOrDefault(value, value));
        select.setHelperText(help(setting, titles.getOrDefault(setting.fallback(), setting.fallback()), texts));
        select.setWidthFull();
        return new SettingField(
                select,
                select,
                () -> select.getValue() == null ? "" : select.getValue(),
                select::setValue,
                () -> false);
    }

    private static SettingField words(Setting setting, Texts texts) {
        TextField field = new TextField(setting.title());
        field.setManualValidation(true);
        field.setHelperText(help(setting, setting.fallback(), texts));
        if (setting.kind() != Kind.TEXT) {
            field.getElement().setAttribute("inputmode", "decimal");
        }
        field.setWidthFull();
        return new SettingField(field, field, () -> field.getValue().strip(), field::setValue, () -> false);
    }

    private static String help(Setting setting, String fallback, Texts texts) {
        return Stream.of(
                        setting.help(),
                        setting.limits(texts),
                        fallback.isEmpty() ? "" : texts.get("modules.settings.default", fallback))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
