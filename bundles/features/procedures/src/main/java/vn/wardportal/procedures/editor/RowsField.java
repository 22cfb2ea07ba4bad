package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.text.Texts;

/**
 * A list of which each part has some fields: parts are added at the end and taken out.
 *
 * @param <T> what a part says
 */
abstract class RowsField<T> extends Div {

    private static final long serialVersionUID = 1L;

    final Button add;

    private final transient Texts texts;
    private final String name;
    private final transient List<Line<T>> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph trouble = new Paragraph();
    private boolean readOnly;

    /** @param name of its messages below {@code procedures.editor} */
    RowsField(Texts texts, String name) {
        this.texts = texts;
        this.name = name;
        add = new Button(texts.get("procedures.editor." + name + ".add"), event -> add(blank()));
        trouble.addClassName("trouble");
        addClassName("panel");
        add(new H3(texts.get("procedures.editor." + name)), trouble, list, add);
    }

    /** A part of which nothing is said yet. */
    abstract T blank();

    /** The fields of a part. */
    abstract Line<T> line(T part);

    void show(List<T> parts) {
        lines.clear();
        list.removeAll();
        complain("");
        parts.forEach(this::add);
    }

    List<T> value() {
        return lines.stream().map(Line::value).toList();
    }

    void complain(String words) {
        trouble.setText(words);
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        add.setVisible(!value);
        list.getChildren().forEach(row -> row.getChildren()
                .filter(Button.class::isInstance)
                .forEach(button -> button.setVisible(!value)));
        lines.forEach(line -> line.setReadOnly(value));
    }

    private void add(T part) {
        Line<T> line = line(part);
        Button remove = new Button(texts.get("procedures.editor.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(texts.get("procedures.editor." + name + ".remove", lines.size() + 1));
        Div row = new Div();
        row.addClassName("filters");
        line.fields().forEach(row::add);
        row.add(remove);
        remove.setVisible(!readOnly);
        remove.addClickListener(event -> {
            lines.remove(line);
            list.remove(row);
        });
        line.setReadOnly(readOnly);
        lines.add(line);
        list.add(row);
    }

    /**
     * The fields of a part.
     *
     * @param <T> what a part says
     */
    interface Line<T> {

        List<Component> fields();

        T value();

        void setReadOnly(boolean value);
    }
}
