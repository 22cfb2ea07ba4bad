package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The bar at the foot of a form: what can be done, and what was done last.
 *
 * @param <A> what can be done, the plain next steps first
 */
public final class ActBar<A extends Enum<A>> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<A, Button> buttons;
    private boolean led;
    private final Span status = new Span();

    /**
     * @param acts all that there are
     * @param label the words of each
     * @param act does what was pressed
     */
    public ActBar(Class<A> acts, Function<A, String> label, Consumer<A> act) {
        buttons = new EnumMap<>(acts);
        addClassNames("foot-bar", "actions");
        for (A one : acts.getEnumConstants()) {
            Button button = new Button(label.apply(one), event -> act.accept(one));
            buttons.put(one, button);
            add(button);
        }
        status.addClassName("soft");
        status.getElement().setAttribute("role", "status");
        add(status);
    }

    /** Marks what cannot simply be taken back. */
    @SafeVarargs
    public final ActBar<A> destructive(A... acts) {
        for (A act : acts) {
            buttons.get(act).addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        }
        return this;
    }

    /** Puts what leads on before the acts, none of which is the plain next step then. */
    public ActBar<A> leading(Component steps) {
        addComponentAsFirst(steps);
        led = true;
        return this;
    }

    /**
     * Offers some; the first of them is the plain next step.
     *
     * @param offered what makes sense now and the person may do
     * @param enabled which of these can be pressed now
     */
    public void offer(Set<A> offered, Set<A> enabled) {
        boolean first = true;
        for (Map.Entry<A, Button> entry : buttons.entrySet()) {
            boolean shown = offered.contains(entry.getKey());
            Button button = entry.getValue();
            button.setVisible(shown);
            button.setEnabled(enabled.contains(entry.getKey()));
            button.setThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName(), shown && first && !led);
            first = first && !shown;
        }
    }

    /** Says what was done last. */
    public void say(String words) {
        status.setText(words);
    }

    /** The button of an act. */
    public Button button(A act) {
        return buttons.get(act);
    }

    /** What was said last. */
    public String status() {
        return status.getText();
    }
}
