package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Words;

/** The eleven rows, in the order of the regulation; on a phone each is a card. */
final class BoardGrid extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient BoardWords words;
    private final transient Consumer<Row> opened;
    private final transient Texts texts = Words.VI;
    private final NativeTableBody body = addBody();

    BoardGrid(BoardWords words, Consumer<Row> opened) {
        this.words = words;
        this.opened = opened;
        addClassName("stack");
        NativeTableRow titles = new NativeTableRow();
        words.columns().forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        });
        getHead().add(titles);
    }

    void show(List<Row> rows) {
        body.removeAll();
        rows.forEach(row -> body.add(row(row)));
    }

    private NativeTableRow row(Row row) {
        NativeTableRow line = new NativeTableRow();
        line.add(cell("item", new Span(row.item())));
        line.add(cell("name", name(row)));
        line.add(cell("modules", new Span(words.modules(row))));
        line.add(cell("owner", new Span(words.owner(row))));
        line.add(cell("rule", rule(row)));
        line.add(cell("updated", updated(row)));
        line.add(cell("state", state(row)));
        return line;
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

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-l", texts.get("board.column." + column));
        return cell;
    }
}
