package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
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
final class ReportsView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    final Tabs tabs = new Tabs();
    final Grid<Report> grid = new Grid<>();
    final Button record = new Button();

    private final transient Tools tools;
    private final transient LongConsumer way;
    private final transient Texts texts = Messages.of(ReportsView.class).in(Language.VI);
    private final Tab open;
    private final Tab statistics;
    private final Div figures = new Div();

    /** @param way leads to the report of that number */
    ReportsView(Tools tools, LongConsumer way) {
        this.tools = tools;
        this.way = way;
        addClassName("page");
        open = new Tab(texts.get("corrections.tab.open", tools.worklist().count(true)));
        statistics = new Tab(texts.get("corrections.tab.statistics"));
        tabs.add(
                open, new Tab(texts.get("corrections.tab.done", tools.worklist().count(false))), statistics);
        tabs.addSelectedChangeListener(event -> show());
        record.setText(texts.get("corrections.record"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addClickListener(event -> new RecordDialog(texts, this::record).open());
        Div actions = new Div(record);
        actions.addClassName("actions");
        columns();
        add(actions, tabs, grid, figures);
        show();
    }

    private void columns() {
        grid.addComponentColumn(this::line).setHeader(texts.get("corrections.column.report"));
        grid.setHeight("min(44rem, 70vh)");
        tabs.setWidthFull();
    }

    private void show() {
        boolean counted = tabs.getSelectedTab() == statistics;
        grid.setVisible(!counted);
        figures.removeAll();
        if (counted) {
            figures.add(new StatisticsPanel(tools.statistics().lines(), texts));
        } else {
            list();
        }
    }

    private void list() {
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
        Div about = soft(
                texts.get("corrections.about", texts.get(report.foundBy().key()), Dates.time(report.receivedAt())));
        return wrapping(new Div(title, wrong, standing(report), about));
    }

    private Div standing(Report report) {
        String state = texts.get(report.outcome().state().key());
        if (!report.outcome().state().underWay()) {
            String done = report.outcome().at().map(Dates::time).orElse("");
            return soft(texts.get("corrections.about", state, done));
        }
        boolean late = report.overdue(tools.clock().instant());
        String due = texts.get(
                late ? "corrections.late" : "corrections.dueAt",
                Dates.time(report.due().at()));
        Div standing = new Div(texts.get("corrections.standing", state, due));
        standing.setClassName("error", late);
        standing.getElement().setAttribute("title", report.due().because());
        return standing;
    }

    private static Div soft(String words) {
        Div line = new Div(words);
        line.addClassName("soft");
        return line;
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
