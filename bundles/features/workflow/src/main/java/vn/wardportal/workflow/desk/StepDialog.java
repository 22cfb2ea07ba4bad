package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;
import vn.wardportal.api.text.Texts;

/** Asks what a step needs, and takes it when that is given. */
class StepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    final Button confirm = new Button();

    private final Div content = new Div();

    /** @param title what the step is called, which the button says too */
    StepDialog(Texts texts, String title) {
        setHeaderTitle(title);
        setWidth("min(34rem, 100vw - 2rem)");
        content.addClassName("step-fields");
        add(content);
        confirm.setText(title);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(texts.get("workflow.cancel"), event -> close());
        getFooter().add(cancel, confirm);
    }

    final void ask(Component... fields) {
        content.add(fields);
    }

    /** Does it on the button, once {@code ready} says that all is given. */
    final void onConfirm(BooleanSupplier ready, Runnable work) {
        confirm.addClickListener(event -> {
            if (ready.getAsBoolean()) {
                close();
                work.run();
            }
        });
    }
}
