package vn.wardportal.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.wardportal.api.text.Texts;

/** The fields of an account; knows no service and hands over what was filled in. */
final class AccountForm extends Div {

    static final Account FRESH = new Account(0, "", "", "", true, true, Set.of(), Optional.empty());

    private static final long serialVersionUID = 1L;

    final TextField login = new TextField();
    final TextField name = new TextField();
    final EmailField email = new EmailField();
    final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    final Checkbox active = new Checkbox();
    final Button save = new Button();
    final Button reset = new Button();
    final Button factorReset = new Button();
    final Notice notice = new Notice();

    private final H2 title = new H2();
    private final transient Texts texts;
    private final transient List<Role> allRoles;
    private transient Account account = FRESH;

    AccountForm(Texts texts, List<Role> allRoles, Acts acts) {
        this.texts = texts;
        this.allRoles = allRoles;
        addClassName("panel");
        setWidthFull();
        label();
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> acts.save(filled()));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        reset.addClickListener(event -> acts.resetPassword(account));
        factorReset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        factorReset.addClickListener(event -> acts.resetSecondFactor(account));
        Button close = new Button(texts.get("form.close"), event -> setVisible(false));
        Div actions = new Div(save, close, reset, factorReset);
        actions.addClassName("actions");
        add(title, notice, new FormLayout(name, login, email), roles, active, actions);
        setVisible(false);
    }

    private void label() {
        login.setLabel(texts.get("users.login"));
        login.setHelperText(texts.get("users.login.hint"));
        login.setMaxLength(40);
        name.setLabel(texts.get("users.name"));
        name.setMaxLength(120);
        email.setLabel(texts.get("users.email"));
        roles.setLabel(texts.get("users.roles"));
        roles.setItems(allRoles);
        roles.setItemLabelGenerator(Role::title);
        active.setLabel(texts.get("users.active"));
        save.setText(texts.get("form.save"));
        reset.setText(texts.get("users.resetPassword"));
        factorReset.setText(texts.get("users.resetFactor"));
    }

    /**
     * Shows an account, or empty fields for {@link #FRESH}.
     *
     * @param secondFactor whether the account has one
     */
    void edit(Account shown, boolean secondFactor) {
        account = shown;
        boolean fresh = shown.id() == FRESH.id();
        title.setText(fresh ? texts.get("users.add") : texts.get("users.edit.of", shown.name()));
        login.setValue(shown.login());
        login.setReadOnly(!fresh);
        name.setValue(shown.name());
        email.setValue(shown.email());
        roles.setValue(allRoles.stream()
                .filter(role -> shown.roles().contains(role.name()))
                .collect(Collectors.toSet()));
        active.setValue(shown.active());
        active.setVisible(!fresh);
        reset.setVisible(!fresh);
        factorReset.setVisible(secondFactor);
        notice.clear();
        setVisible(true);
        name.focus();
    }

    void say(String trouble) {
        notice.trouble(trouble);
    }

    /** What can be done with the account that is shown. */
    interface Acts {

        void save(Account account);

        void resetPassword(Account account);

        void resetSecondFactor(Account account);
    }

    private Account filled() {
        return new Account(
                account.id(),
                login.getValue(),
                name.getValue(),
                email.getValue(),
                active.getValue(),
                account.mustChange(),
                roles.getValue().stream().map(Role::name).collect(Collectors.toSet()),
                account.signedInAt());
    }
}
