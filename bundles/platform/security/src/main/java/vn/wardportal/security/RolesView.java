package vn.wardportal.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.Set;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.security.DeclaredPermissions.Declared;

/** The roles, and a form to add, change and remove them. */
final class RolesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Grid<Role> grid = new Grid<>();
    final Notice notice = new Notice();
    final Button add = new Button();
    final RoleForm form;
    final FactorRuleForm factor;

    private final transient RoleDesk desk;
    private final transient ConfirmationDialogs dialogs;
    private final transient Texts texts = Messages.of(RolesView.class).in(Language.VI);

    RolesView(RoleDesk desk, ConfirmationDialogs dialogs, List<Declared> declared) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.form = new RoleForm(texts, declared, this::save, this::remove);
        this.factor = new FactorRuleForm(texts, declared, this::callForFactor);
        add.setText(texts.get("roles.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(event -> edit(RoleForm.FRESH));
        add(new Paragraph(texts.get("roles.intro")), add, notice, form, table(), factor);
        refresh();
    }

    private Grid<Role> table() {
        grid.addColumn(Role::title).setHeader(texts.get("roles.title.one")).setFlexGrow(2);
        grid.addColumn(Role::name).setHeader(texts.get("roles.name")).setAutoWidth(true);
        grid.addColumn(this::extent).setHeader(texts.get("roles.permissions")).setAutoWidth(true);
        grid.addComponentColumn(this::editing)
                .setHeader(texts.get("table.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String extent(Role role) {
        return role.permissions().contains(Role.EVERYTHING)
                ? texts.get("roles.everything")
                : texts.get("roles.count", role.permissions().size());
    }

    private Button editing(Role role) {
        Button button = new Button(texts.get("users.edit"), event -> edit(role));
        button.setAriaLabel(texts.get("users.edit.of", role.title()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    void edit(Role role) {
        notice.clear();
        form.edit(role);
    }

    private void save(Role role, boolean fresh) {
        act(() -> {
            if (fresh) {
                desk.add(role);
            } else {
                desk.change(role);
            }
            notice.done(texts.get("roles.saved", role.title()));
        });
    }

    private void remove(Role role) {
        act(() -> {
            desk.remove(role.name());
            notice.done(texts.get("roles.removed", role.title()));
        });
    }

    private void callForFactor(Set<String> permissions) {
        dialogs.ask(() -> {
            try {
                desk.callForFactor(permissions);
                notice.done(texts.get("roles.factor.saved"));
            } catch (Mistake e) {
                notice.trouble(texts.get(e.key()));
            }
            refresh();
        });
    }

    private void act(Runnable work) {
        dialogs.ask(() -> attempt(work));
    }

    /** Does it and closes the form, or says in the form why it cannot be done. */
    private void attempt(Runnable work) {
        try {
            work.run();
            form.setVisible(false);
            refresh();
        } catch (Mistake e) {
            form.say(texts.get(e.key()));
        }
    }

    private void refresh() {
        grid.setItems(desk.all());
        factor.permissions.show(desk.callingForFactor());
    }
}
