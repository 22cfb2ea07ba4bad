package vn.wardportal.web.visits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Style;
import java.time.LocalDate;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.page.SitePages.Standing;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.web.visits.VisitLedger.Read;

/** What was read most on a day, in a week, in a month; each page leads to its own figures. */
final class VisitsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    final Select<Period> period = new Select<>();
    final Button earlier;
    final Button later;
    final H3 span = new H3();
    final Paragraph total = new Paragraph();
    final Grid<Read> grid = new Grid<>();

    private final transient VisitLedger ledger;
    private final transient SitePages pages;
    private final transient Texts texts = Messages.of(VisitsView.class).in(Language.VI);
    private LocalDate first;

    VisitsView(VisitLedger ledger, SitePages pages) {
        this.ledger = ledger;
        this.pages = pages;
        first = ledger.today();
        earlier = new Button(texts.get("visits.earlier"), event -> move(-1));
        later = new Button(texts.get("visits.later"), event -> move(1));
        period.setLabel(texts.get("visits.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(one -> texts.get(one.key()));
        period.setValue(Period.DAY);
        period.addValueChangeListener(event -> show(ledger.today()));
        Div filters = new Div(period, earlier, later);
        filters.addClassName("filters");
        total.getElement().setAttribute("role", "status");
        configureGrid();
        addClassName("page");
        add(new Paragraph(texts.get("visits.lead")), filters, span, total, grid);
        show(first);
    }

    private void configureGrid() {
        grid.addComponentColumn(this::page).setHeader(texts.get("visits.page")).setFlexGrow(1);
        grid.addColumn(Read::visits)
                .setHeader(texts.get("visits.visits"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(texts.get("visits.none"));
    }

    private Div page(Read read) {
        String title = pages.find(read.path()).map(Standing::title).orElse(read.path());
        Div path = new Div(read.path());
        path.addClassName("soft");
        Div page = new Div(new Anchor(VisitsAdmin.PATH + read.path(), title), path);
        page.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return page;
    }

    private void move(int by) {
        show(period.getValue().move(first, by));
    }

    private void show(LocalDate day) {
        Period chosen = period.getValue();
        first = chosen.first(day);
        LocalDate last = chosen.last(first);
        span.setText(texts.get(chosen.key()) + " " + chosen.words(first));
        total.setText(texts.get("visits.total", ledger.all(first, last)));
        later.setEnabled(last.isBefore(ledger.today()));
        grid.setItems(ledger.most(first, last, SHOWN));
    }
}
