package vn.wardportal.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;

/** Asks why a page is withdrawn, in the words residents will read. */
class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    final TextArea reason = new TextArea();
    final Button confirm;

    ReasonDialog(Texts texts, Consumer<String> withdraw) {
        setHeaderTitle(texts.get("pages.editor.withdrawTitle"));
        reason.setLabel(texts.get("pages.editor.reason"));
        reason.setHelperText(texts.get("pages.editor.reasonHint"));
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setWidth("min(26rem, 80vw)");
        confirm = new Button(texts.get(Act.WITHDRAW.key()), event -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(texts.get("pages.mistake.reason"));
                reason.setInvalid(true);
            } else {
                close();
                withdraw.accept(reason.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(reason);
        getFooter().add(new Button(texts.get("pages.editor.cancel"), event -> close()), confirm);
    }
}
