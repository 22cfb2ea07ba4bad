package vn.wardportal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.ExecutionContext;
import com.vaadin.flow.internal.StateTree.ExecutionRegistration;
import java.util.List;
import java.util.stream.Stream;

/** A screen on which a test looks at views, presses their buttons, and finds the dialogs they open. */
public final class Screen implements AutoCloseable {

    private final UI ui = new Unanswered();

    public Screen() {
        UI.setCurrent(ui);
    }

    /** Everything a view says. */
    public static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    /** What its buttons say. */
    public static List<String> buttons(Component view) {
        return all(view)
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    /** Presses the button that says so. */
    public static void press(As person, Component view, String words) {
        Button button = all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + words + ", but " + buttons(view)));
        person.does(button::click);
    }

    /** The dialog that was opened last. */
    public <D extends Dialog> D dialog(Class<D> type) {
        return all(ui).filter(type::isInstance)
                .map(type::cast)
                .filter(Dialog::isOpened)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No dialog is open"));
    }

    /** Everything within a component. */
    public static Stream<Component> all(Component within) {
        return within.getChildren().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }

    @Override
    public void close() {
        UI.setCurrent(null);
    }

    /** A screen without a browser: what waits for its next answer to come on the screen does so at once. */
    private static final class Unanswered extends UI {

        private static final long serialVersionUID = 1L;

        @Override
        public ExecutionRegistration beforeClientResponse(
                Component component, SerializableConsumer<ExecutionContext> work) {
            if (component == this) {
                work.accept(new ExecutionContext(this, false));
                return () -> {};
            }
            return super.beforeClientResponse(component, work);
        }
    }
}
