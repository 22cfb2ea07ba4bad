package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.wardportal.api.text.Texts;

/** Asks what a step needs, and takes it when that is given. */
public class StepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public final Button confirm = new Button();

    private final transient List<BooleanSupplier> required = new ArrayList<>();
    private final Div content = new Div();

    /** @param title what the step is called, which the button says too */
    protected StepDialog(Texts texts, String title) {
        setHeaderTitle(title);
        setWidth("min(34rem, 100vw - 2rem)");
        content.addClassName("step-fields");
        add(content);
        confirm.setText(title);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(texts.get("workflow.cancel"), event -> close());
        getFooter().add(cancel, confirm);
    }

    /** Asks in these fields too. */
    public final void ask(Component... fields) {
        content.add(fields);
    }

    /** Takes the step only once this is so, too. */
    final void require(BooleanSupplier condition) {
        required.add(condition);
    }

    /** Does it on the button, once {@code ready} says that all is given. */
    protected final void onConfirm(BooleanSupplier ready, Runnable work) {
        confirm.addClickListener(event -> {
            if (ready.getAsBoolean() && required.stream().allMatch(BooleanSupplier::getAsBoolean)) {
                close();
                work.run();
            }
        });
    }
}
