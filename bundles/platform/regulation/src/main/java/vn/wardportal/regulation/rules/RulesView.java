package vn.wardportal.regulation.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.StackTable;
import vn.wardportal.regulation.Words;

/** What the rules say today and which documents say so; a rule that is opened shows its past and can be changed. */
final class RulesView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    final StackTable list;
    final TextField filter = Fields.text("rules.filter", 100);
    final RulePanel panel;

    private final Paragraph none = new Paragraph();
    private final transient RulesDesk desk;
    private final transient Texts texts = Words.VI;

    RulesView(RulesDesk desk) {
        this.desk = desk;
        panel = new RulePanel(desk, this::show);
        list = new StackTable(Stream.of("rule", "content", "basis", "from", "module")
                .map(column -> texts.get("rules.column." + column))
                .toList());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> show());
        none.setText(texts.get("rules.none"));
        add(new Paragraph(texts.get("rules.intro")), filter, panel, list, none);
        show();
    }

    private void show() {
        String wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        List<Rule> found = desk.all().stream()
                .filter(rule -> (rule.name() + " " + rule.note() + " " + rule.basis())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(rule -> inOrder(rule.name())))
                .toList();
        list.clear();
        found.forEach(rule -> list.row(
                about(rule),
                new Span(says(texts, rule)),
                basis(rule.basis()),
                new Span(Dates.day(rule.from())),
                new Span(rule.module())));
        none.setVisible(found.isEmpty());
    }

    /** The name such that 6.2 stands before 6.10. */
    private static String inOrder(String name) {
        return NUMBER.matcher(name).replaceAll(number -> String.format("%04d", Integer.parseInt(number.group())));
    }

    private Component about(Rule rule) {
        Button open = new Button(rule.note(), event -> panel.open(rule));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span name = new Span(rule.name());
        name.addClassName("soft");
        return new Div(open, name);
    }

    /** What the rule says, with its unit; a span of nothing means that no time passes by itself. */
    static String says(Texts texts, Rule rule) {
        if (rule.content().equals("0") && texts.has("zero." + rule.unit())) {
            return texts.get("zero." + rule.unit());
        }
        return rule.unit().isEmpty() ? rule.content() : rule.content() + " " + texts.get("unit." + rule.unit());
    }

    /** A basis in the regulation leads to its article. */
    private static Component basis(String basis) {
        return Citation.of(basis)
                .<Component>map(citation -> {
                    Anchor link = new Anchor(citation.address(), basis);
                    link.setTarget("_blank");
                    return link;
                })
                .orElseGet(() -> new Span(basis));
    }
}
