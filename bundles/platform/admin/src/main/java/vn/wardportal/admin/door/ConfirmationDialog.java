package vn.wardportal.admin.door;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.wardportal.admin.door.CodeForm.CodeField;
import vn.wardportal.admin.words.Words;
import vn.wardportal.api.user.Confirmation;

/** Asks for the password once more, and for the code of whoever has a second factor. */
final class ConfirmationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final PasswordField password = new PasswordField(Words.get("confirm.password"));
    final CodeField code = new CodeField("fresh-code");
    final Paragraph trouble = new Paragraph();
    final Button go;

    private final transient Confirmation confirmation;
    private final transient UnaryOperator<String> words;
    private final transient Runnable then;

    /**
     * @param confirmation takes what is entered
     * @param words says a message key of that service
     * @param then what is done once it was right
     */
    ConfirmationDialog(Confirmation confirmation, UnaryOperator<String> words, Runnable then) {
        this.confirmation = confirmation;
        this.words = words;
        this.then = then;
        setHeaderTitle(Words.get("confirm.title"));
        setWidth("26rem");
        password.setId("fresh-password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        code.setVisible(confirmation.codeWanted());
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        go = new Button(Words.get("confirm.go"), event -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        Div form = new Div(
                new Paragraph(Words.get("confirm.why", Confirmation.LATELY.toMinutes())), trouble, password, code);
        add(form);
        getFooter().add(new Button(Words.get("confirm.cancel"), event -> close()), go);
    }

    /** Opens it, ready to type. */
    void ask() {
        open();
        password.focus();
    }

    private void go() {
        Optional<String> refusal = confirmation.confirm(password.getValue(), code.getValue());
        trouble.setText(refusal.map(words).orElse(""));
        if (refusal.isEmpty()) {
            close();
            then.run();
        } else {
            code.clear();
        }
    }
}
