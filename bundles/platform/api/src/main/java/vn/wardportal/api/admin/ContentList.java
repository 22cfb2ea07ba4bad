package vn.wardportal.api.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;

/**
 * Contents of a kind as staff look through them: searched by words, one state or all but the trash, each with how far it has
 * come. What it says are the module's words: {@code admin.begin}, {@code admin.search}, {@code admin.state},
 * {@code admin.anyState}, {@code admin.item} above the list, {@code admin.found}, {@code admin.none}, and
 * {@code state.<NAME>}.
 *
 * <pre>{@code
 * new ContentList<>(texts.below("flood"), State.class, warnings, route, () -> UI.getCurrent().navigate("ngap/moi"), links)
 * }</pre>
 *
 * @param <S> the states
 */
public final class ContentList<S extends Enum<S>> extends Div {

    private static final long serialVersionUID = 1L;

    /** What is searched for. */
    public final TextField words = new TextField();

    /** The only state that is shown, if any. */
    public final Select<S> state = new Select<>();

    /** What was found. */
    public final Grid<Line<S>> grid = new Grid<>();

    /** Begins a new one. */
    public final Button begin;

    private final transient Rows<S> rows;
    private final transient Route route;
    private final transient Texts texts;
    private final transient Map<String, String> standing = new HashMap<>();
    private final Div filters = new Div();
    private final Paragraph found = new Paragraph();

    /**
     * @param texts the module's words, asked for without the module's name
     * @param write what happens when somebody begins a new one
     * @param links to what else there is: an import, files, …
     */
    public ContentList(
            Texts texts, Class<S> states, Rows<S> rows, Route route, Runnable write, List<? extends Component> links) {
        this.texts = texts;
        this.rows = rows;
        this.route = route;
        begin = new Button(texts.get("admin.begin"), event -> write.run());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        configureFilters(states);
        configureGrid();
        filters.add(words, state, begin);
        filters.addClassName("filters");
        Div more = new Div();
        more.addClassName("actions");
        links.forEach(more::add);
        more.setVisible(!links.isEmpty());
        found.addClassName("soft");
        addClassName("page");
        add(filters, more, found, grid);
        refresh();
    }

    /** Contents of a kind, part by part. */
    public interface Rows<S extends Enum<S>> {

        /** A part of what matches, the latest changed first. */
        List<Line<S>> find(String words, Optional<S> state, int offset, int limit);

        /** How many match. */
        int count(String words, Optional<S> state);
    }

    /**
     * One of the list.
     *
     * @param subject what the route calls it
     * @param path of its editor, below {@code /quan-tri/}
     * @param title what it is called
     * @param about what else tells it from others, in words
     * @param state where it stands
     */
    public record Line<S extends Enum<S>>(String subject, String path, String title, String about, S state) {}

    /** The same, with one more field by which the rows are narrowed down. */
    public <F extends Component & HasValue<?, ?>> ContentList<S> narrowedBy(F field) {
        filters.addComponentAtIndex(1, field);
        field.addValueChangeListener(event -> refresh());
        return this;
    }

    private void configureFilters(Class<S> states) {
        words.setLabel(texts.get("admin.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(texts.get("admin.state"));
        state.setItems(states.getEnumConstants());
        state.setItemLabelGenerator(one -> one == null ? texts.get("admin.anyState") : called(one));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(texts.get("admin.anyState"));
        words.addValueChangeListener(event -> refresh());
        state.addValueChangeListener(event -> refresh());
    }

    private String called(S one) {
        return texts.get("state." + one.name());
    }

    private void configureGrid() {
        grid.addComponentColumn(this::line).setHeader(texts.get("admin.item"));
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("admin.none"));
        grid.setItems(query -> read(query.getOffset(), query.getLimit()).stream(), query -> count());
    }

    /** A part of the list, with how far each has come. */
    private List<Line<S>> read(int offset, int limit) {
        List<Line<S>> lines = rows.find(words.getValue(), Optional.ofNullable(state.getValue()), offset, limit);
        standing.putAll(route.standing(lines.stream().map(Line::subject).toList()));
        return lines;
    }

    private int count() {
        return rows.count(words.getValue(), Optional.ofNullable(state.getValue()));
    }

    private Component line(Line<S> one) {
        Div line = new Div(new Anchor(one.path(), one.title()), soft(one.about()), badge(one));
        Optional.ofNullable(standing.get(one.subject())).ifPresent(where -> line.add(soft(where)));
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    private static Div soft(String words) {
        Div soft = new Div(words);
        soft.addClassName("soft");
        return soft;
    }

    private Span badge(Line<S> one) {
        Span badge = new Span(called(one.state()));
        badge.getElement()
                .getThemeList()
                .add(
                        switch (one.state().name()) {
                            case "PUBLISHED" -> "badge success";
                            case "WITHDRAWN" -> "badge error";
                            case "TRASHED" -> "badge contrast";
                            default -> "badge";
                        });
        return badge;
    }

    private void refresh() {
        found.setText(texts.get("admin.found", count()));
        grid.getDataProvider().refreshAll();
    }

    /** How many were found, in words. */
    public String found() {
        return found.getText();
    }
}
