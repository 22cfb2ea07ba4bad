package vn.wardportal.api.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import vn.wardportal.api.text.Texts;

/** Asks why something is withdrawn, in the words residents will read. It stays open, with them, until that was done. */
final class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    final TextArea reason = new TextArea();
    final Button confirm;

    private final Banner problem = new Banner();

    /**
     * @param module the module's words, without its name
     * @param words those of the console
     * @param withdraw answers what stood in the way; nothing if it was done
     */
    ReasonDialog(Texts module, Texts words, Function<String, Optional<String>> withdraw) {
        setCloseOnOutsideClick(false);
        setHeaderTitle(module.get("editor.withdrawTitle"));
        reason.setLabel(words.get("reason"));
        reason.setHelperText(module.get("editor.reasonHint"));
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setWidth("min(26rem, 80vw)");
        confirm = new Button(words.get("act.WITHDRAW"), event -> {
            problem.clear();
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(module.get("mistake.reason"));
                reason.setInvalid(true);
            } else {
                withdraw.apply(reason.getValue()).ifPresentOrElse(problem::problem, this::close);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(problem, reason);
        getFooter().add(new Button(words.get("cancel"), event -> close()), confirm);
    }
}
