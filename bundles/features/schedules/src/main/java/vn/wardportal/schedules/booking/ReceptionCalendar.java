package vn.wardportal.schedules.booking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.Receptions;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.week.Hours;

/** The receptions for people's own calendars; a day on which none is held is cancelled there. */
@Component
@SitePath(path = ReceptionCalendar.PATH, title = "schedules.reception.subscribe", listed = false, clause = "6.10")
public class ReceptionCalendar implements PublicPage {

    static final String PATH = ReceptionPage.PATH + ".ics";

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 12;

    private final Receptions receptions;
    private final Agenda agenda;
    private final Site site;
    private final Texts texts = Messages.of(ReceptionCalendar.class).in(Language.VI);

    @Activate
    public ReceptionCalendar(@Reference Receptions receptions, @Reference Agenda agenda, @Reference Site site) {
        this.receptions = receptions;
        this.agenda = agenda;
        this.site = site;
    }

    @Override
    public Page open(Visit visit) {
        byte[] content = calendar().text().getBytes(StandardCharsets.UTF_8);
        return visit.path().isEmpty()
                ? Page.attached(new Attachment("tiep-cong-dan.ics", ICalendar.TYPE, content))
                : Page.notFound();
    }

    ICalendar calendar() {
        LocalDate today = agenda.today();
        Sources.staleAt(today.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        Map<Long, Reception> known =
                receptions.published().stream().collect(Collectors.toMap(Reception::id, Function.identity()));
        List<Event> events = agenda.between(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD)).stream()
                .flatMap(
                        sitting -> IntStream.range(0, sitting.schedule().hours().size())
                                .mapToObj(part -> event(sitting, part, known.get(sitting.reception()))))
                .toList();
        return new ICalendar(
                texts.get("schedules.reception.calendar", site.identity().name()), events);
    }

    private Event event(Sitting sitting, int part, Reception reception) {
        String domain = site.identity().domain();
        Hours hours = sitting.schedule().hours().get(part);
        return new Event(
                "tiep-" + sitting.reception() + "-" + sitting.day() + "-" + part + "@" + domain,
                reception.version(),
                reception.updated(),
                new Span(sitting.day(), hours.from(), hours.to()),
                new Words(
                        texts.get("schedules.reception.event", sitting.receiver()),
                        sitting.why().map(why -> why.words(texts)).orElse(""),
                        sitting.place(),
                        "https://" + domain + ReceptionPage.PATH),
                !sitting.held());
    }
}
