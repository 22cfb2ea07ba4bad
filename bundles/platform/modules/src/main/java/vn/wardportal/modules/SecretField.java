package vn.wardportal.modules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.settings.SavedSettings.Secret;
import vn.wardportal.api.text.Texts;
import vn.wardportal.modules.settings.Setting;

/** Takes a secret and never shows the one that is set: left empty it stays, and it can be cleared. */
class SecretField extends Div {

    private static final long serialVersionUID = 1L;

    private final PasswordField field;
    private final Checkbox clear;

    SecretField(Setting setting, Optional<Secret> set, Texts texts) {
        field = new PasswordField(setting.title());
        field.setManualValidation(true);
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setWidthFull();
        field.setHelperText(Stream.of(setting.help(), texts.get(standing(set)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        clear = new Checkbox(texts.get("modules.settings.secret.clear", setting.title()));
        clear.setVisible(set.isPresent());
        clear.addValueChangeListener(event -> {
            field.clear();
            field.setEnabled(!event.getValue());
        });
        setWidthFull();
        add(field, clear);
    }

    PasswordField entry() {
        return field;
    }

    String value() {
        return field.getValue();
    }

    /** A secret has no default but none: what is set is marked to be cleared. */
    void show(String fallback) {
        field.setValue(fallback);
        clear.setValue(clear.isVisible());
    }

    boolean cleared() {
        return clear.getValue();
    }

    private static String standing(Optional<Secret> set) {
        return set.map(secret -> switch (secret) {
                    case SET -> "modules.settings.secret.set";
                    case LOST -> "modules.settings.secret.lost";
                })
                .orElse("modules.settings.secret.unset");
    }
}
