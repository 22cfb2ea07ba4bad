package vn.wardportal.web.visits;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.wardportal.api.admin.FiguresTable;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.page.SitePages.Standing;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** How often one page was read: in each month, and on each of the last days. */
final class PageVisits extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 31;
    private static final int MONTHS = 24;

    private final transient Texts texts = Messages.of(PageVisits.class).in(Language.VI);

    PageVisits(VisitLedger ledger, SitePages pages, String path) {
        LocalDate today = ledger.today();
        Map<LocalDate, Long> days = ledger.of(path, Period.MONTH.first(today.minusMonths(MONTHS - 1L)));
        Map<String, Long> months = new LinkedHashMap<>();
        days.forEach((day, visits) -> months.merge(FiguresTable.month(day), visits, Long::sum));
        addClassName("page");
        add(
                new Anchor(VisitsAdmin.PATH, texts.get("visits.back")),
                new H3(pages.find(path).map(Standing::title).orElse(path)),
                new Anchor(path, path),
                table(
                        "months",
                        months.entrySet().stream()
                                .map(month -> List.of(month.getKey(), String.valueOf(month.getValue())))
                                .toList()),
                table(
                        "days",
                        days.entrySet().stream()
                                .filter(day -> day.getKey().isAfter(today.minusDays(DAYS)))
                                .map(day -> List.of(Dates.day(day.getKey()), String.valueOf(day.getValue())))
                                .toList()));
    }

    private FiguresTable table(String kind, List<List<String>> rows) {
        return new FiguresTable(texts.get("visits." + kind), texts.get("visits." + kind + ".about"))
                .show(
                        List.of(texts.get("visits." + kind + ".column"), texts.get("visits.visits")),
                        rows,
                        texts.get("visits.none"));
    }
}
