package vn.wardportal.schedules.week;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.templates.StaticTemplates;

/**
 * The leaders' schedule at {@code /lich-cong-tac}: this week, {@code /2026/46} for any other, with {@code /ban-in} the same for
 * paper, and {@code /thang/2026-11} a month.
 */
@Component(service = {PublicPage.class, WeekPage.class})
@SitePath(path = WeekPage.PATH, title = "schedules.week.menu", order = 40, clause = "6.10", bilingual = true)
public class WeekPage implements PublicPage {

    static final String PATH = "/lich-cong-tac";

    private static final String PAPER = "/ban-in";
    private static final String MONTH = "thang/";

    private final Weeks weeks;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final Messages messages = Messages.of(WeekPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public WeekPage(@Reference Weeks weeks, @Reference WorkCalendar calendar, @Reference Clock clock) {
        this.weeks = weeks;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        String path = visit.path();
        if (path.isEmpty()) {
            return week(IsoWeek.of(today()), false, visit.language());
        }
        if (path.startsWith(MONTH)) {
            return month(path.substring(MONTH.length()), visit.language());
        }
        boolean paper = path.endsWith(PAPER);
        String week = paper ? path.substring(0, path.length() - PAPER.length()) : path;
        return IsoWeek.at(week)
                .map(known -> week(known, paper, visit.language()).under(crumb(visit.language())))
                .orElseGet(Page::notFound);
    }

    private Page week(IsoWeek week, boolean paper, Language language) {
        Optional<Week> schedule = weeks.of(week.monday());
        if (schedule.map(Week::withdrawal).filter(Optional::isPresent).isPresent()) {
            Texts texts = messages.in(language);
            return Page.gone(texts.get("schedules.week.gone"), templates.weekgone(texts, schedule.get()));
        }
        Optional<Week> published = schedule.filter(Week::published);
        if (paper && published.isEmpty()) {
            return Page.notFound();
        }
        List<Item> items = published.isPresent() ? weeks.between(week.monday(), week.sunday()) : List.of();
        return page(WeekSheet.of(week, published, items, today(), calendar), paper, language);
    }

    /** A week as residents would read it, for whoever writes it. */
    public Page preview(Optional<Week> kept, Plan plan, Language language) {
        Week week = kept.orElseGet(() -> Week.unkept(plan, clock.instant()));
        List<Item> items = plan.forResidents().stream()
                .map(entry -> new Item(week.id(), entry, Item.Change.NONE, "", 0, week.updated()))
                .toList();
        return page(
                WeekSheet.of(plan.week(), Optional.of(week.saying(plan)), items, today(), calendar), false, language);
    }

    private Page page(WeekSheet sheet, boolean paper, Language language) {
        Texts texts = messages.in(language);
        IsoWeek week = sheet.week();
        String title = texts.get("schedules.week.heading", week.number());
        Page page = Page.of(
                        title + texts.get("schedules.week.ofYear", week.year()),
                        paper
                                ? templates.paper(texts, language, sheet)
                                : templates.week(texts, language, sheet, IsoWeek.of(today())))
                .describedAs(texts.get("schedules.week.summary", Dates.day(week.monday()), Dates.day(week.sunday())));
        return sheet.schedule()
                .map(found -> page.modifiedAt(found.updated()).showing(WeekKind.NAME + "/" + found.id()))
                .orElse(page);
    }

    private Page month(String text, Language language) {
        Optional<YearMonth> asked = month(text);
        if (asked.isEmpty()) {
            return Page.notFound();
        }
        Texts texts = messages.in(language);
        YearMonth month = asked.get();
        List<Item> items = weeks.between(month.atDay(1), month.atEndOfMonth());
        List<WeekSheet.Day> days =
                WeekSheet.days(month.atDay(1), month.atEndOfMonth(), items, today(), calendar).stream()
                        .filter(day -> !day.items().isEmpty() || !day.holiday().isEmpty())
                        .toList();
        return Page.of(
                        texts.get("schedules.month.title", month.getMonthValue(), month.getYear()),
                        templates.month(texts, language, month, days))
                .under(crumb(language));
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.matches("20\\d{2}-\\d{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Crumb crumb(Language language) {
        return new Crumb(messages.in(language).get("schedules.week.menu"), PATH);
    }

    /** Today; a page that asks is stale tomorrow. */
    private LocalDate today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Sources.staleAt(today.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        return today;
    }
}
