package vn.wardportal.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.ValueProvider;
import java.util.stream.Stream;
import vn.wardportal.api.text.Csv;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The record: who did what when, newest first. */
final class AuditView extends VerticalLayout {

    private static final long serialVersionUID = 1L;
    private static final int HASH_SHOWN = 12;

    final transient FilterBar filters;
    final Grid<Entry> grid = new Grid<>();
    final Paragraph verdict = new Paragraph();
    final Button check = new Button();

    private final Anchor export = new Anchor();
    private final transient Trail trail;
    private final transient ActionTitles titles;
    private final transient Texts texts = Messages.of(AuditView.class).in(Language.VI);

    AuditView(Trail trail, ActionTitles titles) {
        this.trail = trail;
        this.titles = titles;
        this.filters = new FilterBar(texts, trail.actions(), titles, this::show);
        add(filters, actions(), verdict, table());
        show(Filter.EVERYTHING);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // The address of a download belongs to the screen it stands on.
        export.setHref(new CsvDownload(trail, titles, filters::filter, header()));
    }

    private HorizontalLayout actions() {
        check.setText(texts.get("audit.check"));
        check.addClickListener(event -> check());
        export.setText(texts.get("audit.export"));
        HorizontalLayout row = new HorizontalLayout(check, export);
        row.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        verdict.setVisible(false);
        verdict.getElement().setAttribute("role", "status");
        return row;
    }

    private Grid<Entry> table() {
        column("audit.column.time", "11.5rem", entry -> Dates.time(entry.act().at()));
        column(
                "audit.column.person",
                "14rem",
                entry -> entry.act().name() + " (" + entry.act().login() + ")");
        column("audit.column.action", "16rem", entry -> titles.title(entry.act().action()));
        column("audit.column.summary", "16rem", entry -> entry.act().summary());
        column("audit.column.object", "12rem", entry -> entry.act().object());
        column("audit.column.number", "5rem", entry -> Long.toString(entry.number()));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setEmptyStateComponent(new Span(texts.get("audit.empty")));
        grid.setHeight("36rem");
        return grid;
    }

    private void column(String title, String width, ValueProvider<Entry, String> value) {
        grid.addColumn(value)
                .setHeader(texts.get(title))
                .setWidth(width)
                .setResizable(true)
                .setTooltipGenerator(value::apply);
    }

    private void show(Filter filter) {
        Window window = new Window(trail, filter);
        grid.setItems(query -> window.rows(query.getOffset(), query.getLimit()).stream());
    }

    private void check() {
        Trail.Verdict found = trail.verify();
        verdict.setText(
                found.broken() == 0
                        ? texts.get("audit.whole", found.entries(), found.hash().substring(0, HASH_SHOWN))
                        : texts.get("audit.broken", found.broken()));
        verdict.setClassName(found.broken() > 0 ? "problem" : "success");
        verdict.setVisible(true);
    }

    private String header() {
        return Csv.line(Stream.of("number", "time", "login", "name", "action", "object", "summary", "hash")
                .map(column -> texts.get("audit.column." + column))
                .toList());
    }
}
