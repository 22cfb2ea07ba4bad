package vn.wardportal.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.wardportal.api.admin.DayField;
import vn.wardportal.api.check.Finding.Level;

/** The fields that make a new rule. */
final class RuleForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORDS = 120;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_BASIS = 200;

    final TextField words = new TextField();
    final Select<Level> level = new Select<>();
    final TextField reason = new TextField();
    final TextField basis = new TextField();
    final DatePicker from = new DayField("");
    final DatePicker to = new DayField("");
    final Button add = new Button();

    private final LocalDate today;

    RuleForm(Book book, LocalDate today, Consumer<Rule> taken) {
        this.today = today;
        addClassName("filters");
        words.setLabel(label(book.key("words")));
        words.setPlaceholder(label(book.key("hint")));
        words.setMaxLength(LONGEST_WORDS);
        level.setLabel(label("checks.rule.level"));
        level.setItems(Level.ASK, Level.HINT);
        level.setItemLabelGenerator(one -> label("checks.level." + one));
        level.setVisible(book == Book.LEXICON);
        reason.setLabel(label("checks.rule.reason"));
        reason.setMaxLength(LONGEST_REASON);
        basis.setLabel(label("checks.rule.basis"));
        basis.setMaxLength(LONGEST_BASIS);
        from.setLabel(label("checks.rule.from"));
        to.setLabel(label("checks.rule.to"));
        add.setText(label("checks.rule.add"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(event -> taken.accept(rule()));
        add(words, level, reason, basis, from, to, add);
        clear();
    }

    void clear() {
        words.clear();
        level.setValue(Level.ASK);
        reason.clear();
        basis.clear();
        from.setValue(today);
        to.clear();
    }

    private Rule rule() {
        return new Rule(
                0,
                words.getValue(),
                level.getValue(),
                reason.getValue(),
                basis.getValue(),
                Optional.ofNullable(from.getValue()).orElse(today),
                Optional.ofNullable(to.getValue()));
    }

    private static String label(String key) {
        return Found.TEXTS.get(key);
    }
}
