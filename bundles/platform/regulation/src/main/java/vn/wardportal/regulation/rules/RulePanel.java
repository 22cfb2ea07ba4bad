package vn.wardportal.regulation.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Refused;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;

/** What one rule said, says and will say, and the fields that let it say something else from a day on. */
final class RulePanel extends Div {

    private static final long serialVersionUID = 1L;

    final TextField content = Fields.text("rules.column.content", 300);
    final DatePicker from = Fields.day("rules.from");
    final TextField basis = Fields.text("rules.column.basis", 300);
    final Button save = new Button();
    final Div answer = Fields.answer();
    final Div history = new Div();

    private final H2 title = new H2();
    private final Div fields = new Div(content, from, basis, save);
    private final transient RulesDesk desk;
    private final transient Runnable changed;
    private final transient Texts texts = Words.VI;
    private transient Optional<Rule> shown = Optional.empty();

    RulePanel(RulesDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        save.setText(texts.get("rules.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> shown.ifPresent(this::save));
        fields.addClassName("filters");
        fields.setVisible(Rights.manages());
        history.addClassName("facts");
        addClassName("panel");
        setWidthFull();
        add(title, history, fields, answer);
        setVisible(false);
    }

    /** Shows the rule. */
    void open(Rule rule) {
        shown = Optional.of(rule);
        answer.setVisible(false);
        fill(rule);
        setVisible(true);
        scrollIntoView();
    }

    private void fill(Rule rule) {
        title.setText(rule.note());
        content.setValue(rule.content());
        from.setValue(desk.today().plusDays(1));
        from.setMin(desk.today());
        basis.setValue(rule.basis());
        history.removeAll();
        desk.history(rule.name()).forEach(one -> history.add(line(one)));
    }

    private Div line(Rule rule) {
        String until = rule.to()
                .map(last -> texts.get("rules.line.to", Dates.day(last)))
                .orElse("");
        Div line = new Div(new Span(
                texts.get("rules.line", RulesView.says(texts, rule), Dates.day(rule.from()), until, rule.basis())));
        if (rule.from().isAfter(desk.today()) && Rights.manages()) {
            Button withdraw = new Button(texts.get("rules.withdraw"), event -> withdraw(rule));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            line.add(withdraw);
        }
        return line;
    }

    private void save(Rule rule) {
        done(
                rule,
                () -> {
                    if (from.getValue() == null) {
                        throw new Refused("calendar.refused.date");
                    }
                    desk.change(
                            rule,
                            content.getValue().strip(),
                            from.getValue(),
                            basis.getValue().strip());
                },
                "rules.saved");
    }

    private void withdraw(Rule rule) {
        done(rule, () -> desk.withdraw(rule), "rules.withdrawn");
    }

    private void done(Rule rule, Runnable work, String words) {
        if (Fields.attempt(answer, work, words)) {
            changed.run();
            fill(rule);
        }
    }
}
