package vn.wardportal.regulation.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Words;

/** What the rules say today and which documents say so; a rule that is chosen shows its past and can be changed. */
final class RulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Grid<Rule> grid = new Grid<>();
    final TextField filter = Fields.text("rules.filter", 100);
    final RulePanel panel;

    private final transient RulesDesk desk;
    private final transient Texts texts = Words.VI;

    RulesView(RulesDesk desk) {
        this.desk = desk;
        panel = new RulePanel(desk, this::show);
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> show());
        columns();
        add(new Paragraph(texts.get("rules.intro")), filter, grid, panel);
        show();
    }

    private void columns() {
        grid.addComponentColumn(RulesView::about)
                .setHeader(texts.get("rules.column.rule"))
                .setWidth("20rem");
        grid.addColumn(this::says)
                .setHeader(texts.get("rules.column.content"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addComponentColumn(rule -> basis(rule.basis()))
                .setHeader(texts.get("rules.column.basis"))
                .setWidth("18rem");
        grid.addColumn(rule -> Dates.day(rule.from()))
                .setHeader(texts.get("rules.column.from"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(Rule::module)
                .setHeader(texts.get("rules.column.module"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.setEmptyStateComponent(new Span(texts.get("rules.none")));
        grid.asSingleSelect().addValueChangeListener(event -> panel.show(event.getValue()));
        grid.setHeight("32rem");
    }

    private void show() {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        List<Rule> found = desk.all().stream()
                .filter(rule -> (rule.name() + " " + rule.note() + " " + rule.basis())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        grid.setItems(found);
    }

    private String says(Rule rule) {
        return says(texts, rule);
    }

    static String says(Texts texts, Rule rule) {
        return rule.unit().isEmpty() ? rule.content() : rule.content() + " " + texts.get("unit." + rule.unit());
    }

    private static Component about(Rule rule) {
        Span name = new Span(rule.name());
        name.addClassName("soft");
        Div cell = new Div(new Div(new Span(rule.note())), name);
        cell.getStyle().set("white-space", "normal");
        return cell;
    }

    /** A basis in the regulation leads to its article. */
    static Component basis(String basis) {
        return Citation.of(basis)
                .<Component>map(citation -> {
                    Anchor link = new Anchor(citation.address(), basis);
                    link.setTarget("_blank");
                    return link;
                })
                .orElseGet(() -> new Span(basis));
    }
}
