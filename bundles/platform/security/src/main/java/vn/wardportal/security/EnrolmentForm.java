package vn.wardportal.security;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiConsumer;
import vn.wardportal.api.text.Texts;

/** Shows a secret to put into an authenticator, and asks for the first code it makes. */
final class EnrolmentForm extends Div {

    private static final long serialVersionUID = 1L;

    final Span secret = new Span();
    final TextField code = new TextField();
    final Button confirm;
    final Notice notice = new Notice();

    /**
     * @param qr the key's address as an {@code svg} element
     * @param entered takes the first code, and this form to say in why it was wrong
     * @param cancelled leaves everything as it was
     */
    EnrolmentForm(
            Texts texts,
            AuthenticatorKey key,
            String qr,
            BiConsumer<EnrolmentForm, String> entered,
            Runnable cancelled) {
        addClassName("password-form");
        secret.setText(key.grouped());
        secret.addClassName("one-time-password");
        secret.setId("factor-secret");
        Image picture = new Image(image(qr), texts.get("factor.picture"));
        picture.setWidth("15rem");
        OrderedList steps = new OrderedList(
                new ListItem(texts.get("factor.step.install")),
                new ListItem(new Span(texts.get("factor.step.scan")), new Div(picture)),
                new ListItem(new Span(texts.get("factor.step.type")), new Div(secret)),
                new ListItem(texts.get("factor.step.code")));
        code.setLabel(texts.get("factor.code"));
        code.setId("factor-code");
        code.setMaxLength(12);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setAllowedCharPattern("[0-9\\s]");
        confirm = new Button(texts.get("factor.confirm"), event -> entered.accept(this, code.getValue()));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        Div actions = new Div(confirm, new Button(texts.get("factor.cancel"), event -> cancelled.run()));
        actions.addClassName("actions");
        add(new Paragraph(texts.get("factor.steps")), steps, notice, code, actions);
    }

    private static String image(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    void say(String trouble) {
        notice.trouble(trouble);
        code.clear();
        code.focus();
    }
}
