package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Texts;

/** Asks what a step needs. It stays open, with all that was typed, until the step was taken. */
public class StepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public final Button confirm = new Button();

    private final transient List<BooleanSupplier> required = new ArrayList<>();
    private final Banner problem = new Banner();
    private final Div content = new Div(problem);
    private transient Consumer<Runnable> gate = Runnable::run;

    /** @param title what the step is called, which the button says too */
    protected StepDialog(Texts texts, String title) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
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

    /** Has each attempt pass through this first; what does not come through leaves the dialog as it is. */
    final StepDialog through(Consumer<Runnable> first) {
        gate = first;
        return this;
    }

    /**
     * Takes the step on the button, once {@code ready} says that all is given.
     *
     * @param step answers what stood in its way; nothing if it was taken
     */
    protected final void onConfirm(BooleanSupplier ready, Supplier<Optional<String>> step) {
        confirm.addClickListener(event -> {
            problem.clear();
            if (ready.getAsBoolean() && required.stream().allMatch(BooleanSupplier::getAsBoolean)) {
                gate.accept(() -> step.get().ifPresentOrElse(problem::problem, this::close));
            }
        });
    }
}
