package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.StackTable;

/** The eleven rows, in the order of the regulation. */
final class BoardGrid extends StackTable {

    private static final long serialVersionUID = 1L;

    private final transient BoardWords words;
    private final transient Consumer<Row> opened;

    BoardGrid(BoardWords words, Consumer<Row> opened) {
        super(words.columns());
        this.words = words;
        this.opened = opened;
    }

    void show(List<Row> rows) {
        clear();
        rows.forEach(row -> row(
                new Span(row.item()),
                name(row),
                new Span(words.modules(row)),
                new Span(words.owner(row)),
                rule(row),
                updated(row),
                state(row)));
    }

    private Component name(Row row) {
        Button open = new Button(words.name(row), event -> opened.accept(row));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.setId("item-" + row.item().replace('.', '-'));
        return open;
    }

    private Component rule(Row row) {
        Span basis = new Span(words.basis(row));
        basis.addClassName("soft");
        return new Div(new Span(words.rule(row)), basis);
    }

    private Component updated(Row row) {
        if (row.updated().isEmpty() || row.address().isEmpty()) {
            return new Span(words.updated(row));
        }
        Anchor link = new Anchor(row.address(), words.updated(row));
        link.setTarget("_blank");
        return link;
    }

    private Component state(Row row) {
        State state = row.standing().state();
        return Fields.badge(state.icon, words.state(row), state.theme);
    }
}
