package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Fault;
import vn.wardportal.api.table.Format;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading.Head;
import vn.wardportal.api.text.Texts;

/** What would come of importing a file. */
final class PlanPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final transient Plan plan;
    private final transient Texts words;
    private final Format format;

    PlanPanel(Plan plan, Texts words, Format format) {
        this.plan = plan;
        this.words = words;
        this.format = format;
        add(counts(), columns());
        if (!plan.reading().whole()) {
            Paragraph partly = new Paragraph(words.get("partly"));
            partly.addClassName("warning");
            add(partly);
        }
        if (!plan.faults().isEmpty()) {
            add(new H3(words.get("refused.title", plan.refused())), list(plan.faults(), this::fault));
        }
        for (Kind kind : Kind.values()) {
            List<Difference> differences = plan.differences().stream()
                    .filter(difference -> difference.kind() == kind)
                    .toList();
            if (!differences.isEmpty()) {
                add(new H3(words.get("title." + kind, differences.size())));
                if (kind == Kind.GONE) {
                    add(new Paragraph(words.get("gone.hint")));
                }
                add(list(differences, this::difference));
            }
        }
    }

    private Component counts() {
        Div counts = new Div();
        counts.addClassName("actions");
        for (Kind kind : Kind.values()) {
            counts.add(badge(words.get("count." + kind, plan.count(kind)), kind == Kind.GONE ? "contrast" : "success"));
        }
        counts.add(badge(words.get("count.same", plan.same()), "contrast"));
        counts.add(badge(words.get("count.refused", plan.refused()), plan.refused() == 0 ? "contrast" : "error"));
        return counts;
    }

    private static Span badge(String text, String tone) {
        Span badge = new Span(text);
        badge.getElement().getThemeList().add("badge " + tone);
        return badge;
    }

    private Component columns() {
        Div columns = new Div();
        columns.addClassName("soft");
        columns.setText(words.get(
                "columns",
                named(plan.reading().heads().stream()
                        .filter(head -> head.column().isPresent())
                        .map(head -> head.column().map(Column::title).orElseThrow())
                        .toList())));
        List<String> others = plan.reading().heads().stream()
                .filter(head -> head.column().isEmpty() && !head.name().isBlank())
                .map(Head::name)
                .toList();
        return others.isEmpty() ? columns : new Div(columns, new Paragraph(words.get("columns.others", named(others))));
    }

    private static String named(List<String> names) {
        return names.stream().distinct().collect(Collectors.joining(", "));
    }

    /** A part of the list, and a button for more of it. */
    private <T> Div list(List<T> items, Function<T, Component> line) {
        Div lines = new Div();
        lines.addClassName("findings");
        Button more = new Button();
        more.addClickListener(event -> {
            int shown = (int) lines.getChildren().count();
            items.stream().skip(shown).limit(AT_ONCE).map(line).forEach(lines::add);
            int left = items.size() - (int) lines.getChildren().count();
            more.setText(words.get("more", left));
            more.setVisible(left > 0);
        });
        more.click();
        return new Div(lines, more);
    }

    private Component fault(Fault fault) {
        String column = fault.column().isEmpty() ? "" : words.get("at.column", fault.column());
        Span where = new Span(place(fault.row()) + column + ":");
        where.addClassName("title");
        return new Div(where, new Span(" " + fault.words()));
    }

    private String place(int row) {
        return row == 0 ? words.get("at.file") : words.get(format == Format.JSON ? "at.record" : "at.row", row);
    }

    private Component difference(Difference difference) {
        Div line = new Div();
        line.add(difference
                .path()
                .<Component>map(path -> new Anchor(path, difference.title()))
                .orElseGet(() -> new Span(difference.title())));
        if (difference.row() > 0) {
            Span where = new Span(place(difference.row()));
            where.addClassName("soft");
            line.add(where);
        }
        difference.changes().forEach(change -> line.add(change(change)));
        return line;
    }

    private Div change(Change change) {
        Div line = new Div(new Span(change.label() + ": "));
        line.addClassNames("differences", "detail");
        if (!change.before().isBlank()) {
            line.getElement().appendChild(marked("del", change.before()), Element.createText(" "));
        }
        line.getElement().appendChild(marked("ins", change.after().isBlank() ? words.get("blank") : change.after()));
        return line;
    }

    private static Element marked(String tag, String text) {
        Element element = new Element(tag);
        element.setText(text);
        return element;
    }
}
