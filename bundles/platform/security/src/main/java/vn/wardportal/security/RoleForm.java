package vn.wardportal.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.security.DeclaredPermissions.Declared;

/** The fields of a role; knows no service and hands over what was filled in. */
final class RoleForm extends Div {

    static final Role FRESH = new Role("", "", Set.of());

    private static final long serialVersionUID = 1L;

    final TextField name = new TextField();
    final TextField title = new TextField();
    final Checkbox everything = new Checkbox();
    final PermissionFields permissions;
    final Button save = new Button();
    final Button remove = new Button();
    final Notice notice = new Notice();

    private final H2 heading = new H2();
    private final transient Texts texts;
    private transient Role role = FRESH;

    RoleForm(Texts texts, List<Declared> declared, BiConsumer<Role, Boolean> saved, Consumer<Role> removed) {
        this.texts = texts;
        this.permissions = new PermissionFields(texts, declared);
        addClassName("panel");
        setWidthFull();
        name.setLabel(texts.get("roles.name"));
        name.setHelperText(texts.get("roles.name.hint"));
        name.setMaxLength(40);
        title.setLabel(texts.get("roles.title.one"));
        title.setMaxLength(120);
        everything.setLabel(texts.get("roles.everything"));
        everything.addValueChangeListener(event -> permissions.setVisible(!event.getValue()));
        save.setText(texts.get("form.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> saved.accept(filled(), fresh()));
        remove.setText(texts.get("roles.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.addClickListener(event -> removed.accept(role));
        Button close = new Button(texts.get("form.close"), event -> setVisible(false));
        Div actions = new Div(save, close, remove);
        actions.addClassName("actions");
        add(heading, notice, new FormLayout(title, name), everything, permissions, actions);
        setVisible(false);
    }

    /** Shows a role, or empty fields for {@link #FRESH}. */
    void edit(Role shown) {
        role = shown;
        heading.setText(fresh() ? texts.get("roles.add") : texts.get("users.edit.of", shown.title()));
        name.setValue(shown.name());
        name.setReadOnly(!fresh());
        title.setValue(shown.title());
        everything.setValue(shown.permissions().contains(Role.EVERYTHING));
        permissions.show(shown.permissions());
        permissions.setVisible(!everything.getValue());
        remove.setVisible(!fresh());
        notice.clear();
        setVisible(true);
        title.focus();
    }

    void say(String trouble) {
        notice.trouble(trouble);
    }

    private boolean fresh() {
        return role.name().isEmpty();
    }

    private Role filled() {
        Set<String> chosen = new HashSet<>(permissions.chosen());
        if (everything.getValue()) {
            chosen.add(Role.EVERYTHING);
        }
        return new Role(name.getValue().strip(), title.getValue(), chosen);
    }
}
