package vn.wardportal.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.page.Paper;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.security.SecondFactorDesk.State;

/** One's own second factor: set up, given fresh recovery codes, taken away. */
final class SecondFactorView extends Div {

    private static final long serialVersionUID = 1L;

    final Notice notice = new Notice();
    final Div content = new Div();

    private final transient SecondFactorDesk desk;
    private final transient ConfirmationDialogs dialogs;
    private final transient Paper paper;
    private final String issuer;
    private final transient Texts texts = Messages.of(SecondFactorView.class).in(Language.VI);

    /** @param issuer what an authenticator calls the portal; a name of its own if empty */
    SecondFactorView(SecondFactorDesk desk, ConfirmationDialogs dialogs, Paper paper, String issuer) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.paper = paper;
        this.issuer = issuer.isBlank() ? texts.get("factor.issuer") : issuer;
        addClassName("panel");
        add(notice, content);
        refresh();
    }

    private void refresh() {
        State state = desk.state();
        if (state.standing() == SecondFactor.ON) {
            on(state);
        } else {
            off(state);
        }
    }

    private void off(State state) {
        show(
                new Paragraph(texts.get("factor.why")),
                standing(state),
                actions(button("factor.begin", () -> sure(this::begin), ButtonVariant.LUMO_PRIMARY)));
    }

    private Div standing(State state) {
        Div standing = new Div(new Paragraph(texts.get("factor.standing." + state.standing())));
        standing.setClassName(state.standing() == SecondFactor.NONE ? "soft" : "warning");
        return standing;
    }

    private void on(State state) {
        Div left = new Div(new Paragraph(texts.get("factor.codes.left", state.codesLeft())));
        left.setClassName(state.codesLeft() < 3 ? "warning" : "soft");
        show(
                new Paragraph(
                        texts.get("factor.on", state.since().map(Dates::time).orElse(""))),
                left,
                actions(
                        button("factor.renew", () -> dialogs.ask(this::renew), ButtonVariant.LUMO_PRIMARY),
                        button("factor.remove", () -> dialogs.ask(this::remove), ButtonVariant.LUMO_ERROR)));
    }

    private void begin() {
        byte[] secret = desk.begin();
        AuthenticatorKey key = AuthenticatorKey.of(secret, issuer, desk.state().login());
        EnrolmentForm form = new EnrolmentForm(
                texts,
                key,
                paper.qr(key.address()),
                (shown, code) -> sure(() -> enrol(shown, secret, code)),
                this::refresh);
        notice.clear();
        show(form);
        form.code.focus();
    }

    private void enrol(EnrolmentForm form, byte[] secret, String code) {
        try {
            showCodes(desk.enrol(secret, code));
            notice.done(texts.get("factor.done"));
        } catch (Mistake e) {
            form.say(texts.get(e.key()));
        }
    }

    private void renew() {
        notice.clear();
        showCodes(desk.renewCodes());
    }

    private void remove() {
        desk.remove();
        notice.done(texts.get("factor.removed"));
        refresh();
    }

    private void showCodes(List<String> codes) {
        String about = issuer + ", " + desk.state().login();
        show(new RecoveryCodes(texts, about, codes, () -> {
            notice.clear();
            refresh();
        }));
    }

    /** Whoever signed in a moment ago is not asked for the same password again. */
    private void sure(Runnable work) {
        if (desk.sure()) {
            work.run();
        } else {
            dialogs.ask(work);
        }
    }

    private void show(Component... components) {
        content.removeAll();
        content.add(components);
    }

    private static Div actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private Button button(String key, Runnable work, ButtonVariant variant) {
        Button button = new Button(texts.get(key), event -> work.run());
        button.addThemeVariants(variant);
        return button;
    }
}
