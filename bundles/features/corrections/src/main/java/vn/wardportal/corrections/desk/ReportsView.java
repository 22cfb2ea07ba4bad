package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.dom.Style;
import java.util.function.LongConsumer;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Report;

/** All reports: what somebody has to act on, the most urgent first, and what is done. */
final class ReportsView extends Div {

    private static final long serialVersionUID = 1L;

    final Tabs tabs = new Tabs();
    final Grid<Report> grid = new Grid<>();
    final Button record = new Button();

    private final transient Tools tools;
    private final transient LongConsumer way;
    private final transient Texts texts = Messages.of(ReportsView.class).in(Language.VI);
    private final Tab open;

    /** @param way leads to the report of that number */
    ReportsView(Tools tools, LongConsumer way) {
        this.tools = tools;
        this.way = way;
        addClassName("page");
        open = new Tab(texts.get("corrections.tab.open", tools.worklist().count(true)));
        tabs.add(
                open, new Tab(texts.get("corrections.tab.done", tools.worklist().count(false))));
        tabs.addSelectedChangeListener(event -> show());
        record.setText(texts.get("corrections.record"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addClickListener(event -> new RecordDialog(texts, this::record).open());
        Div actions = new Div(record);
        actions.addClassName("actions");
        columns();
        add(actions, tabs, grid);
        show();
    }

    private void columns() {
        grid.addComponentColumn(this::line)
                .setHeader(texts.get("corrections.column.report"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::standing)
                .setHeader(texts.get("corrections.column.state"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.setHeight("min(44rem, 70vh)");
    }

    private void show() {
        boolean underWay = tabs.getSelectedTab() == open;
        grid.setEmptyStateText(texts.get(underWay ? "corrections.empty.open" : "corrections.empty.done"));
        grid.setItems(
                query -> tools.worklist().page(underWay, query.getOffset(), query.getLimit()).stream(),
                query -> tools.worklist().count(underWay));
    }

    private Component line(Report report) {
        Anchor title = new Anchor(
                CorrectionsAdmin.PATH + "/" + report.id(), report.place().title());
        Div wrong = new Div(shortened(report.claim().wrong()));
        Div about = new Div(
                texts.get("corrections.about", texts.get(report.foundBy().key()), Dates.time(report.receivedAt())));
        about.addClassName("soft");
        return wrapping(new Div(title, wrong, about));
    }

    private Component standing(Report report) {
        Div standing = new Div(new Div(texts.get(report.outcome().state().key())));
        if (report.outcome().state().underWay()) {
            boolean late = report.overdue(tools.clock().instant());
            Span due = new Span(texts.get(
                    late ? "corrections.late" : "corrections.dueAt",
                    Dates.time(report.due().at())));
            due.addClassName(late ? "error" : "soft");
            due.getElement().setAttribute("title", report.due().because());
            standing.add(due);
        } else {
            report.outcome().at().ifPresent(at -> {
                Span done = new Span(Dates.time(at));
                done.addClassName("soft");
                standing.add(done);
            });
        }
        return wrapping(standing);
    }

    private void record(RecordDialog dialog) {
        try {
            long id = tools.desk().record(dialog.foundBy(), dialog.address(), dialog.claim());
            dialog.close();
            way.accept(id);
        } catch (Refusal refusal) {
            dialog.refused(texts.get(refusal.why().key()));
        }
    }

    private static Component wrapping(Div cell) {
        cell.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return cell;
    }

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 159) + "…";
    }
}
