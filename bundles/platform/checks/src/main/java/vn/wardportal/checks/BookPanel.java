package vn.wardportal.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.ValueProvider;
import vn.wardportal.api.admin.Banner;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** One list of rules: what is in it, and the fields that add to it. */
final class BookPanel extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Grid<Rule> grid = new Grid<>();
    final Banner banner = new Banner();
    final RuleForm form;
    final Paragraph said = new Paragraph();

    private final transient Rules rules;
    private final transient Book book;
    private final transient Texts texts = Found.TEXTS;

    BookPanel(Rules rules, Book book) {
        this.rules = rules;
        this.book = book;
        this.form = new RuleForm(book, rules.today(), this::add);
        setPadding(false);
        said.addClassName("success");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        add(new Paragraph(texts.get(book.key("intro"))), banner, said, form, table());
        show();
    }

    /** What can be pressed for a rule; a rule that ended has nothing. */
    Button end(Rule rule) {
        Button button = new Button(texts.get("checks.rule.end"), event -> remove(rule));
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(texts.get("checks.rule.end.of", rule.words()));
        button.setVisible(!rule.to().filter(rules.today()::isAfter).isPresent());
        return button;
    }

    private Grid<Rule> table() {
        column(book.key("words"), "11rem", Rule::words);
        // beside the words, so that it is within a phone's width
        grid.addComponentColumn(this::end)
                .setHeader(texts.get("checks.rule.actions"))
                .setWidth("6rem")
                .setFlexGrow(0);
        if (book == Book.LEXICON) {
            column("checks.rule.level", "8rem", rule -> texts.get("checks.level." + rule.level()));
        }
        column("checks.rule.reason", "18rem", rule -> rule.reason());
        column("checks.rule.basis", "12rem", rule -> rule.basis());
        column("checks.rule.days", "14rem", this::days);
        grid.setEmptyStateComponent(new Span(texts.get(book.key("empty"))));
        grid.setHeight("28rem");
        return grid;
    }

    private void column(String title, String width, ValueProvider<Rule, String> value) {
        grid.addColumn(value)
                .setHeader(texts.get(title))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(value::apply);
    }

    private String days(Rule rule) {
        String from = Dates.day(rule.from());
        return rule.to()
                .map(last -> texts.get(
                        last.isBefore(rules.today()) ? "checks.rule.ended" : "checks.rule.until",
                        from,
                        Dates.day(last)))
                .orElseGet(() -> texts.get("checks.rule.since", from));
    }

    private void add(Rule rule) {
        banner.clear();
        try {
            rules.add(book, rule);
            say("checks.rule.added", rule.words().strip());
            form.clear();
        } catch (Unfit e) {
            said.setVisible(false);
            banner.problem(texts.get(e.getMessage()));
        }
        show();
    }

    private void remove(Rule rule) {
        banner.clear();
        rules.end(book, rule);
        say("checks.rule.removed", rule.words());
        show();
    }

    private void say(String message, String words) {
        said.setText(texts.get(message, words));
        said.setVisible(true);
    }

    private void show() {
        grid.setItems(rules.all(book));
    }
}
