package vn.wardportal.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The accounts, and a form to add and change them. */
final class UsersView extends VerticalLayout implements AccountForm.Acts {

    private static final long serialVersionUID = 1L;

    final Grid<Account> grid = new Grid<>();
    final Notice notice = new Notice();
    final Button add = new Button();
    final AccountForm form;

    private final transient AccountDesk desk;
    private final transient ConfirmationDialogs dialogs;
    private final transient Texts texts = Messages.of(UsersView.class).in(Language.VI);
    private final transient Map<String, String> roleTitles;
    private transient Set<Long> withSecondFactor = Set.of();

    UsersView(AccountDesk desk, ConfirmationDialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
        List<Role> roles = desk.roles();
        this.roleTitles = roles.stream().collect(Collectors.toMap(Role::name, Role::title));
        this.form = new AccountForm(texts, roles, this);
        add(new Paragraph(texts.get("users.intro")), adding(), notice, form, table());
        refresh();
    }

    private Button adding() {
        add.setText(texts.get("users.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(event -> edit(AccountForm.FRESH));
        return add;
    }

    private Grid<Account> table() {
        grid.addColumn(Account::name).setHeader(texts.get("users.name")).setAutoWidth(true);
        grid.addColumn(Account::login).setHeader(texts.get("users.login")).setAutoWidth(true);
        grid.addColumn(this::roles).setHeader(texts.get("users.roles")).setFlexGrow(2);
        grid.addComponentColumn(this::state).setHeader(texts.get("users.state")).setAutoWidth(true);
        grid.addColumn(account -> texts.get("users.factor." + withSecondFactor.contains(account.id())))
                .setHeader(texts.get("users.factor"))
                .setAutoWidth(true);
        grid.addColumn(account -> account.signedInAt().map(Dates::time).orElse(texts.get("users.never")))
                .setHeader(texts.get("users.signedIn"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::editing)
                .setHeader(texts.get("table.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String roles(Account account) {
        return account.roles().stream()
                .map(role -> roleTitles.getOrDefault(role, role))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Span state(Account account) {
        VaadinIcon icon = account.active() ? VaadinIcon.CHECK : VaadinIcon.LOCK;
        Icon sign = icon.create();
        sign.setSize("1em");
        Span state = new Span(sign, new Span("\u00a0" + texts.get("users.state." + account.active())));
        state.addClassName("state");
        return state;
    }

    private Button editing(Account account) {
        Button button = new Button(texts.get("users.edit"), event -> edit(account));
        button.setAriaLabel(texts.get("users.edit.of", account.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    void edit(Account account) {
        notice.clear();
        form.edit(account, withSecondFactor.contains(account.id()));
    }

    @Override
    public void save(Account account) {
        act(() -> {
            if (account.id() == AccountForm.FRESH.id()) {
                String password = desk.add(account.login(), account.name(), account.email(), account.roles());
                notice.password(texts.get("users.added", account.login()), password);
            } else {
                desk.change(account);
                notice.done(texts.get("users.saved", account.login()));
            }
        });
    }

    @Override
    public void resetPassword(Account account) {
        act(() -> {
            notice.password(texts.get("users.reset", account.login()), desk.resetPassword(account.id()));
        });
    }

    @Override
    public void resetSecondFactor(Account account) {
        act(() -> {
            desk.resetSecondFactor(account.id());
            notice.done(texts.get("users.factorReset", account.login()));
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
        withSecondFactor = desk.withSecondFactor();
        grid.setItems(desk.all());
    }
}
