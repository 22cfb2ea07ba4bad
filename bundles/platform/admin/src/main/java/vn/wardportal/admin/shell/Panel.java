package vn.wardportal.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** A message that stands where a view would. */
final class Panel extends Div {

    private static final long serialVersionUID = 1L;

    private final Div action = new Div();

    Panel(String title, String text) {
        addClassNames("panel", "message");
        getElement().setAttribute("role", "status");
        add(new H2(title), new Paragraph(text), action);
    }

    /** Shows what can be done about it, or nothing. */
    void offer(Optional<Button> button) {
        action.removeAll();
        button.ifPresent(action::add);
    }
}
