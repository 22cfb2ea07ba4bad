package vn.wardportal.modules;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.wardportal.api.text.Texts;

/** Asks for the person's password before what changes modules, unless they gave it a moment ago. */
final class Unlocking {

    private final Modules modules;
    private final Texts texts;

    Unlocking(Modules modules, Texts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    void then(Runnable work) {
        if (modules.unlocked()) {
            work.run();
        } else {
            ask(work);
        }
    }

    private void ask(Runnable work) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(texts.get("modules.password.title"));
        dialog.setWidth("26rem");
        PasswordField password = new PasswordField(texts.get("modules.password"));
        password.setId("fresh-password");
        password.getElement().setAttribute("autocomplete", "current-password");
        password.setWidthFull();
        password.setManualValidation(true);
        Button go = new Button(texts.get("modules.password.go"), event -> {
            if (modules.unlock(password.getValue())) {
                dialog.close();
                work.run();
            } else {
                password.setErrorMessage(texts.get("modules.password.wrong"));
                password.setInvalid(true);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        dialog.add(new Paragraph(texts.get("modules.password.why")), password);
        dialog.getFooter().add(new Button(texts.get("modules.cancel"), event -> dialog.close()), go);
        dialog.open();
        password.focus();
    }
}
