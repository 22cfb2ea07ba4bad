package vn.wardportal.news.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A message above the form that stays until it is answered. */
class Banner extends Div {

    private static final long serialVersionUID = 1L;

    Banner() {
        getElement().setAttribute("role", "alert");
        clear();
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** Something went wrong. */
    void problem(String words, Button... answers) {
        show("problem", List.of(new Paragraph(words)), answers);
    }

    /** Something has to be known before writing on. */
    void warning(String words, Button... answers) {
        show("warning", List.of(new Paragraph(words)), answers);
    }

    /** Several things went wrong. */
    void problems(String words, Component list) {
        show("problem", List.of(new Paragraph(words), list));
    }

    String words() {
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
