package vn.wardportal.admin.door;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import vn.wardportal.admin.words.Words;

/** Asks for the password of now and a new one, twice. */
class PasswordForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient Runnable done;
    private final PasswordField current = field("password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("password.wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("password.again", Autocomplete.NEW_PASSWORD);
    private final Paragraph trouble = new Paragraph();

    /** @param done what follows once the new password is set */
    PasswordForm(Door door, Runnable done) {
        this.door = door;
        this.done = done;
        addClassName("password-form");
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        wanted.setHelperText(Words.get("password.hint"));
        Button save = new Button(Words.get("password.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        add(trouble, current, wanted, again, save);
    }

    private static PasswordField field(String label, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(Words.get(label));
        field.setAutocomplete(autocomplete);
        field.setWidthFull();
        return field;
    }

    private void save() {
        Optional<String> refusal =
                wanted.getValue().equals(again.getValue()) ? change() : Optional.of("password.differ");
        trouble.setText(refusal.map(door::words).orElse(""));
        if (refusal.isEmpty()) {
            current.clear();
            wanted.clear();
            again.clear();
            done.run();
        }
    }

    private Optional<String> change() {
        String token = door.token(VaadinSession.getCurrent().getSession()).orElse("");
        return door.signIn()
                .map(signIn -> signIn.changePassword(token, current.getValue(), wanted.getValue()))
                .orElse(Optional.of("signin.absent"));
    }
}
