package vn.wardportal.regulation.coverage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.text.Texts;
import vn.wardportal.regulation.Fields;
import vn.wardportal.regulation.Rights;
import vn.wardportal.regulation.Words;
import vn.wardportal.regulation.coverage.BoardTable.Month;
import vn.wardportal.regulation.text.Editions;

/** One item of the board, opened: the clause in full, how it was in the last twelve months, and who answers for it. */
final class ItemPanel extends Div {

    private static final long serialVersionUID = 1L;

    final TextField name = Fields.text("board.owner.name", 120);
    final TextField login = Fields.text("board.owner.login", 40);
    final TextField deputyName = Fields.text("board.owner.deputyName", 120);
    final TextField deputyLogin = Fields.text("board.owner.deputyLogin", 40);
    final Button save = new Button();
    final Div answer = Fields.answer();

    private final H2 title = new H2();
    private final Paragraph clause = new Paragraph();
    private final Paragraph rule = new Paragraph();
    private final Anchor place = new Anchor();
    private final UnorderedList months = new UnorderedList();
    private final transient Board board;
    private final transient Editions editions;
    private final transient BoardWords words;
    private final transient Runnable changed;
    private final transient Texts texts = Words.VI;
    private transient Optional<Row> shown = Optional.empty();

    ItemPanel(Board board, Editions editions, BoardWords words, Runnable changed) {
        this.board = board;
        this.editions = editions;
        this.words = words;
        this.changed = changed;
        save.setText(texts.get("board.owner.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(event -> shown.ifPresent(this::entrust));
        place.setTarget("_blank");
        Div fields = new Div(name, login, deputyName, deputyLogin, save);
        fields.addClassName("filters");
        fields.setVisible(Rights.manages());
        addClassName("panel");
        setWidthFull();
        add(title, clause, place, rule, new H3(texts.get("board.months")), months, fields, answer);
        setVisible(false);
    }

    /** Opens the row. */
    void show(Row row) {
        shown = Optional.of(row);
        Citation citation = Items.citation(row.item());
        title.setText(row.item() + " " + words.name(row));
        clause.setText(editions.current()
                .article(citation.article())
                .map(article -> article.clause(citation.clause().orElse(0)))
                .orElse(""));
        rule.setText(row.rule()
                .map(one -> texts.get("board.rule", one.note(), one.basis()))
                .orElse(""));
        place.setHref(citation.address());
        place.setText(citation.words());
        fill(row.owner());
        answer.setVisible(false);
        history(row);
        setVisible(true);
        scrollIntoView();
    }

    private void fill(Owner owner) {
        name.setValue(owner.name());
        login.setValue(owner.login());
        deputyName.setValue(owner.deputyName());
        deputyLogin.setValue(owner.deputyLogin());
    }

    private void history(Row row) {
        months.removeAll();
        Map<YearMonth, List<Month>> byMonth = board.months(row.item()).stream()
                .collect(Collectors.groupingBy(
                        month -> YearMonth.of(month.year(), month.month()), TreeMap::new, Collectors.toList()));
        byMonth.forEach((month, states) -> months.add(new ListItem(texts.get(
                "board.month",
                month.getMonthValue(),
                month.getYear(),
                states.stream()
                        .map(state -> texts.get("board.month." + state.state().name(), state.days()))
                        .collect(Collectors.joining(", "))))));
        if (byMonth.isEmpty()) {
            months.add(new ListItem(texts.get("board.months.none")));
        }
    }

    private void entrust(Row row) {
        String[] typed = Stream.of(name, login, deputyName, deputyLogin)
                .map(field -> field.getValue().strip())
                .toArray(String[]::new);
        Owner owner = new Owner(typed[0], typed[1], typed[2], typed[3]);
        if (Fields.attempt(answer, () -> board.entrust(row.item(), owner), "board.owner.saved")) {
            changed.run();
        }
    }
}
