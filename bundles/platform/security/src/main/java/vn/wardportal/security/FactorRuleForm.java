package vn.wardportal.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.security.DeclaredPermissions.Declared;

/** What calls for a second factor, chosen among all that can be permitted. */
final class FactorRuleForm extends Div {

    private static final long serialVersionUID = 1L;

    final PermissionFields permissions;
    final Button save = new Button();

    FactorRuleForm(Texts texts, List<Declared> declared, Consumer<Set<String>> saved) {
        this.permissions = new PermissionFields(texts, declared);
        addClassName("panel");
        setWidthFull();
        save.setText(texts.get("form.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> saved.accept(permissions.chosen()));
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(
                new H2(texts.get("roles.factor.title")),
                new Paragraph(texts.get("roles.factor.words")),
                permissions,
                actions);
    }
}
