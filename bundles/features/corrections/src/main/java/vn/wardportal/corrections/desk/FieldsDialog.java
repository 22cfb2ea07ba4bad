package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Texts;

/** Asks what an act needs. It stays open, with all that was typed, until the act was taken. */
abstract class FieldsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final Button confirm = new Button();
    final Banner banner = new Banner();

    private final Div content = new Div(banner);

    /** @param title what the act is called, which the button says too */
    FieldsDialog(Texts texts, String title) {
        setHeaderTitle(title);
        setWidth("min(38rem, 100vw - 2rem)");
        setCloseOnOutsideClick(false);
        content.addClassName("step-fields");
        add(content);
        confirm.setText(title);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(texts.get("corrections.cancel"), event -> close()), confirm);
    }

    final void ask(Component... fields) {
        content.add(fields);
    }

    final void onConfirm(Runnable work) {
        confirm.addClickListener(event -> {
            banner.clear();
            work.run();
        });
    }

    /** Says why it was refused. */
    final void refused(String words) {
        banner.problem(words);
    }

    static TextArea area(String label, String helper) {
        TextArea area = new TextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(Desk.LONGEST);
        area.setMinRows(2);
        area.setMaxRows(8);
        area.setWidthFull();
        return area;
    }
}
