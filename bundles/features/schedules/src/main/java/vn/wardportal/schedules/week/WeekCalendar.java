package vn.wardportal.schedules.week;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.ICalendar;
import vn.wardportal.api.calendar.ICalendar.Event;
import vn.wardportal.api.calendar.ICalendar.Span;
import vn.wardportal.api.calendar.ICalendar.Words;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Row.Matter;

/** The leaders' schedule for people's own calendars; what was withdrawn is cancelled there, without its words. */
@Component
@SitePath(path = WeekCalendar.PATH, title = "schedules.week.subscribe", listed = false, clause = "6.10")
public class WeekCalendar implements PublicPage {

    static final String PATH = WeekPage.PATH + ".ics";

    private static final int WEEKS_BACK = 4;

    private final Weeks weeks;
    private final Site site;
    private final Clock clock;
    private final Texts texts = Messages.of(WeekCalendar.class).in(Language.VI);

    @Activate
    public WeekCalendar(@Reference Weeks weeks, @Reference Site site, @Reference Clock clock) {
        this.weeks = weeks;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Page open(Visit visit) {
        byte[] content = calendar().text().getBytes(StandardCharsets.UTF_8);
        return visit.path().isEmpty()
                ? Page.attached(new Attachment("lich-cong-tac.ics", ICalendar.TYPE, content))
                : Page.notFound();
    }

    ICalendar calendar() {
        LocalDate monday = IsoWeek.monday(LocalDate.ofInstant(clock.instant(), Dates.ZONE));
        Sources.staleAt(monday.plusWeeks(1).atStartOfDay(Dates.ZONE).toInstant());
        List<Event> events = weeks.kept(monday.minusWeeks(WEEKS_BACK)).stream()
                .map(kept -> event(kept.item(), kept.read()))
                .toList();
        return new ICalendar(
                texts.get("schedules.week.calendar", site.identity().name()), events);
    }

    private Event event(Item item, boolean read) {
        Entry entry = item.entry();
        String domain = site.identity().domain();
        String uid = "lich-" + item.week() + "-" + entry.key().toLowerCase(Locale.ROOT) + "@" + domain;
        Span span = new Span(entry.day(), entry.hours().from(), entry.hours().to());
        Words words = read
                ? words(
                        entry,
                        "https://" + domain + WeekPage.PATH + "/"
                                + IsoWeek.of(entry.day()).path())
                : new Words(texts.get("schedules.week.calendar.withdrawn"), "", "", "");
        return new Event(uid, item.sequence(), item.changed(), span, words, !read || !entry.on());
    }

    private Words words(Entry entry, String address) {
        Matter matter = entry.matter();
        String half = entry.hours().from().isPresent()
                ? ""
                : texts.get(entry.hours().session().key()) + ": ";
        List<String> lines = Stream.of(
                        line("schedules.chair", matter.chair()),
                        line("schedules.participants", matter.participants()),
                        line("schedules.unit", matter.unit()),
                        entry.on() ? "" : texts.get(entry.status().key()) + ". " + entry.remark())
                .filter(line -> !line.isBlank())
                .toList();
        return new Words(half + matter.content(), String.join("\n", lines), matter.place(), address);
    }

    private String line(String key, String value) {
        return value.isBlank() ? "" : texts.get(key, value);
    }
}
