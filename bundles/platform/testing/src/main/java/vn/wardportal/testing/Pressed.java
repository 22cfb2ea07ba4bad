package vn.wardportal.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.stream.Stream;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.RoutedView;

/** Buttons of the console as somebody presses them: {@code Pressed.by(lan).act(view, ContentAct.SAVE)}. */
public final class Pressed {

    private final As person;

    private Pressed(As person) {
        this.person = person;
    }

    /** What that person presses. */
    public static Pressed by(As person) {
        return new Pressed(person);
    }

    /** Presses an act at the foot of an editor, which must be offered. */
    public void act(RoutedView<?, ?> view, ContentAct act) {
        Button button = view.bar.button(act);
        if (!button.isVisible() || !button.isEnabled()) {
            throw new AssertionError(act + " is not offered");
        }
        person.does(button::click);
    }

    /** Answers what the banner of an editor asks. */
    public void answer(RoutedView<?, ?> view, String words) {
        Button button = within(view.banner)
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing asks: " + words));
        person.does(button::click);
    }

    /** All buttons within a component. */
    public static Stream<Button> within(Component component) {
        return component
                .getChildren()
                .flatMap(child -> child instanceof Button button ? Stream.of(button) : within(child));
    }
}
