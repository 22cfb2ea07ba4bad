package vn.wardportal.news.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.news.Category;
import vn.wardportal.news.State;
import vn.wardportal.news.desk.Worklist.Filter;
import vn.wardportal.news.desk.Worklist.Work;

/** Lists the articles, the latest changed first, and lets staff look for some and begin a new one. */
public class NewsView extends Div {

    private static final long serialVersionUID = 1L;

    final TextField words = new TextField();
    final ComboBox<Category> category = new ComboBox<>();
    final Select<State> state = new Select<>();
    final Grid<Work> grid = new Grid<>();
    final Button begin;

    private final transient Worklist worklist;
    private final transient Route route;
    private final transient Map<String, String> standing = new HashMap<>();
    private final transient Texts texts = Messages.of(NewsView.class).in(Language.VI);
    private final Paragraph found = new Paragraph();

    /** @param write what happens when somebody begins a new article */
    public NewsView(Worklist worklist, List<Category> categories, Route route, Runnable write) {
        this.worklist = worklist;
        this.route = route;
        begin = new Button(texts.get("news.admin.begin"), event -> write.run());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        configureFilters(categories);
        configureGrid();
        Div filters = new Div(words, category, state, begin);
        filters.addClassName("filters");
        found.addClassName("soft");
        addClassName("page");
        add(filters, found, grid);
        refresh();
    }

    private void configureFilters(List<Category> categories) {
        words.setLabel(texts.get("news.admin.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        category.setLabel(texts.get("news.editor.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(one -> one.title(Language.VI));
        category.setClearButtonVisible(true);
        state.setLabel(texts.get("news.admin.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(one -> texts.get(one == null ? "news.admin.anyState" : one.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(texts.get("news.admin.anyState"));
        words.addValueChangeListener(event -> refresh());
        category.addValueChangeListener(event -> refresh());
        state.addValueChangeListener(event -> refresh());
    }

    private void configureGrid() {
        grid.addComponentColumn(this::line)
                .setHeader(texts.get("news.admin.article"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::badge)
                .setHeader(texts.get("news.admin.state"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("news.admin.none"));
        grid.setItems(query -> read(query.getOffset(), query.getLimit()).stream(), query -> worklist.count(filter()));
    }

    /** A part of the list, with where its articles stand. */
    private List<Work> read(int offset, int limit) {
        List<Work> works = worklist.find(filter(), offset, limit);
        standing.putAll(route.standing(works.stream().map(Work::subject).toList()));
        return works;
    }

    private Component line(Work work) {
        Anchor title = new Anchor("tin-tuc/" + work.id(), work.title());
        String when = work.published()
                .map(time -> texts.get("news.admin.publishedAt", Dates.time(time)))
                .orElseGet(() -> texts.get("news.admin.changedAt", Dates.time(work.updated())));
        Div about = new Div(work.category() + " · " + when + " · " + work.writer());
        about.addClassName("soft");
        Div line = new Div(title, about);
        Optional.ofNullable(standing.get(work.subject())).ifPresent(words -> {
            Div where = new Div(words);
            where.addClassName("soft");
            line.add(where);
        });
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    private Span badge(Work work) {
        Span badge = new Span(texts.get(work.state().key()));
        String tone =
                switch (work.state()) {
                    case PUBLISHED -> "badge success";
                    case WITHDRAWN -> "badge error";
                    case TRASHED -> "badge contrast";
                    case DRAFT -> "badge";
                };
        badge.getElement().getThemeList().add(tone);
        return badge;
    }

    private Filter filter() {
        return new Filter(
                words.getValue(),
                category.getOptionalValue().map(Category::slug),
                Optional.ofNullable(state.getValue()));
    }

    private void refresh() {
        found.setText(texts.get("news.admin.found", worklist.count(filter())));
        grid.getDataProvider().refreshAll();
    }

    String found() {
        return found.getText();
    }
}
