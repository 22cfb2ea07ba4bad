package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A message above a form that stays until it is answered. */
public final class Banner extends Div {

    private static final long serialVersionUID = 1L;

    public Banner() {
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** Takes the message away. */
    public void clear() {
        removeAll();
        setVisible(false);
    }

    /** Something went wrong. */
    public void problem(String words, Button... answers) {
        show("problem", List.of(new Paragraph(words)), answers);
    }

    /** Something has to be known before writing on. */
    public void warning(String words, Button... answers) {
        show("warning", List.of(new Paragraph(words)), answers);
    }

    /** Several things went wrong. */
    public void problems(String words, Component list) {
        show("problem", List.of(new Paragraph(words), list));
    }

    /** What it says. */
    public String words() {
        return getElement().getTextRecursively();
    }

    private void show(String tone, List<? extends Component> content, Button... answers) {
        removeAll();
        setClassName(tone);
        content.forEach(this::add);
        if (answers.length > 0) {
            Div actions = new Div(answers);
            actions.addClassName("actions");
            add(actions);
        }
        setVisible(true);
        scrollIntoView();
    }
}
