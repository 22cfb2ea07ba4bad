package vn.wardportal.api.admin;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import vn.wardportal.api.text.Texts;

/** Asks whether something is to be deleted for good. */
final class DeletionDialog extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param module the module's words, without its name
     * @param words those of the console
     * @param title what is deleted
     */
    DeletionDialog(Texts module, Texts words, String title, Runnable delete) {
        setHeader(module.get("editor.deleteTitle"));
        setText(module.get("editor.deleteText", title));
        setCancelable(true);
        setCancelText(words.get("cancel"));
        setConfirmText(words.get("act.DELETE"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(event -> delete.run());
    }
}
