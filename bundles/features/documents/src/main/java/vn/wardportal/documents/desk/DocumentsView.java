package vn.wardportal.documents.desk;

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
import vn.wardportal.documents.State;
import vn.wardportal.documents.desk.Worklist.Filter;
import vn.wardportal.documents.desk.Worklist.Work;

/** Lists the documents, the latest changed first, and lets staff look for some and begin a new one. */
public class DocumentsView extends Div {

    private static final long serialVersionUID = 1L;

    /** Below the documents' own address: bases that are in force no more. */
    public static final String BASES = "can-cu";

    final TextField words = new TextField();
    final Select<State> state = new Select<>();
    final Grid<Work> grid = new Grid<>();
    final Button begin;

    private final transient Worklist worklist;
    private final transient Route route;
    private final transient Map<String, String> standing = new HashMap<>();
    private final transient Texts texts = Messages.of(DocumentsView.class).in(Language.VI);
    private final Paragraph found = new Paragraph();

    /**
     * @param shaky how many bases are in force no more
     * @param write what happens when somebody begins a new document
     */
    public DocumentsView(Worklist worklist, Route route, int shaky, Runnable write) {
        this.worklist = worklist;
        this.route = route;
        begin = new Button(texts.get("documents.admin.begin"), event -> write.run());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        configureFilters();
        configureGrid();
        Div filters = new Div(words, state, begin);
        filters.addClassName("filters");
        found.addClassName("soft");
        addClassName("page");
        add(filters, new Anchor(Worklist.PATH + "/" + BASES, texts.get("documents.admin.shaky", shaky)), found, grid);
        refresh();
    }

    private void configureFilters() {
        words.setLabel(texts.get("documents.admin.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(texts.get("documents.admin.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(one -> texts.get(one == null ? "documents.admin.anyState" : one.key()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(texts.get("documents.admin.anyState"));
        words.addValueChangeListener(event -> refresh());
        state.addValueChangeListener(event -> refresh());
    }

    private void configureGrid() {
        grid.addComponentColumn(this::line)
                .setHeader(texts.get("documents.admin.document"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::badge)
                .setHeader(texts.get("documents.admin.state"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.setHeight("min(44rem, 75vh)");
        grid.setEmptyStateText(texts.get("documents.admin.none"));
        grid.setItems(query -> read(query.getOffset(), query.getLimit()).stream(), query -> worklist.count(filter()));
    }

    /** A part of the list, with where its documents stand. */
    private List<Work> read(int offset, int limit) {
        List<Work> works = worklist.find(filter(), offset, limit);
        standing.putAll(route.standing(works.stream().map(Work::subject).toList()));
        return works;
    }

    private Component line(Work work) {
        String title = work.name().isEmpty() ? work.summary() : work.name() + ": " + work.summary();
        String issued = work.issued().map(Dates::day).orElse("");
        Div about = new Div(work.issuer() + " · " + issued + " · "
                + texts.get("documents.admin.changedAt", Dates.time(work.updated())) + " · " + work.writer());
        about.addClassName("soft");
        Div line = new Div(new Anchor(Worklist.PATH + "/" + work.id(), title), about);
        Optional.ofNullable(standing.get(work.subject())).ifPresent(where -> {
            Div soft = new Div(where);
            soft.addClassName("soft");
            line.add(soft);
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
        return new Filter(words.getValue(), Optional.ofNullable(state.getValue()));
    }

    private void refresh() {
        found.setText(texts.get("documents.admin.found", worklist.count(filter())));
        grid.getDataProvider().refreshAll();
    }

    String found() {
        return found.getText();
    }
}
