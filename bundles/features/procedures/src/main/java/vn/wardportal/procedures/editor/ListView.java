package vn.wardportal.procedures.editor;

import com.vaadin.flow.component.Component;
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
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.procedures.Procedure.State;
import vn.wardportal.procedures.desk.Worklist;
import vn.wardportal.procedures.desk.Worklist.Filter;
import vn.wardportal.procedures.desk.Worklist.Work;

/** Lists the procedures, the latest changed first; leads to the import and gives the catalogue away as a table. */
final class ListView extends Div {

    private static final long serialVersionUID = 1L;

    final TextField words = new TextField();
    final Select<State> state = new Select<>();
    final Grid<Work> grid = new Grid<>();

    private final transient Worklist worklist;
    private final transient Route route;
    private final transient Map<String, String> standing = new HashMap<>();
    private final transient Texts texts = Messages.of(ListView.class).in(Language.VI);
    private final Paragraph found = new Paragraph();

    /**
     * @param write what happens when somebody begins a new procedure
     * @param tables links to the import and to the catalogue as a table
     */
    ListView(Worklist worklist, Route route, Runnable write, List<Anchor> tables) {
        this.worklist = worklist;
        this.route = route;
        Button begin = new Button(texts.get("procedures.admin.begin"), event -> write.run());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        configureFilters();
        configureGrid();
        Div filters = new Div(words, state, begin);
        filters.addClassName("filters");
        Div links = new Div();
        links.addClassName("actions");
        tables.forEach(links::add);
        found.addClassName("soft");
        addClassName("page");
        add(filters, links, found, grid);
        refresh();
    }

    private void configureFilters() {
        words.setLabel(texts.get("procedures.admin.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(texts.get("procedures.admin.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(one -> texts.get(one == null ? "procedures.admin.anyState" : one.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(texts.get("procedures.admin.anyState"));
        words.addValueChangeListener(event -> refresh());
        state.addValueChangeListener(event -> refresh());
    }

    private void configureGrid() {
        grid.addComponentColumn(this::line).setHeader(texts.get("procedures.admin.procedure"));
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("procedures.admin.none"));
        grid.setItems(query -> read(query.getOffset(), query.getLimit()).stream(), query -> worklist.count(filter()));
    }

    /** A part of the list, with where its procedures stand. */
    private List<Work> read(int offset, int limit) {
        List<Work> works = worklist.find(filter(), offset, limit);
        standing.putAll(route.standing(works.stream().map(Work::subject).toList()));
        return works;
    }

    private Component line(Work work) {
        Anchor title = new Anchor(ProceduresAdmin.PATH + "/" + work.id(), work.name());
        Div about = soft(String.join(
                " · ",
                List.of(
                        work.code().isEmpty() ? texts.get("procedures.admin.noCode") : work.code(),
                        work.field(),
                        texts.get("procedures.admin.changedAt", Dates.time(work.updated())))));
        Div line = new Div(title, about, badge(work));
        Optional.ofNullable(standing.get(work.subject())).ifPresent(where -> line.add(soft(where)));
        line.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return line;
    }

    private static Div soft(String words) {
        Div soft = new Div(words);
        soft.addClassName("soft");
        return soft;
    }

    private Span badge(Work work) {
        Span badge = new Span(texts.get(work.state().key()));
        badge.getElement()
                .getThemeList()
                .add(
                        switch (work.state()) {
                            case PUBLISHED -> "badge success";
                            case WITHDRAWN -> "badge error";
                            case TRASHED -> "badge contrast";
                            case DRAFT -> "badge";
                        });
        return badge;
    }

    private Filter filter() {
        return new Filter(words.getValue(), Optional.ofNullable(state.getValue()));
    }

    private void refresh() {
        found.setText(texts.get("procedures.admin.found", worklist.count(filter())));
        grid.getDataProvider().refreshAll();
    }

    String found() {
        return found.getText();
    }
}
