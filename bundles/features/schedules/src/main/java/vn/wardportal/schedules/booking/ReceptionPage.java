package vn.wardportal.schedules.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.Receptions;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.schedules.templates.StaticTemplates;

/**
 * The reception of citizens at {@code /tiep-cong-dan}: who receives when; {@code /dang-ky/3/2026-11-19} books a time,
 * {@code /lich-hen} follows and cancels it. A code is never part of an address, so that none is left in a history or a log.
 */
@Component(service = {PublicPage.class, ReceptionPage.class})
@SitePath(path = ReceptionPage.PATH, title = "schedules.reception.menu", order = 45, clause = "6.10", bilingual = true)
public class ReceptionPage implements PublicPage {

    static final String PATH = "/tiep-cong-dan";
    static final String FOLLOW = "lich-hen";

    private static final Pattern BOOK = Pattern.compile("dang-ky/(\\d{1,18})/(\\d{4}-\\d{2}-\\d{2})");
    private static final int WEEKS = 8;

    /** As many of the next receptions are told to search engines. */
    private static final int TOLD = 8;

    private final Receptions receptions;
    private final Agenda agenda;
    private final BookingForms forms;
    private final Messages messages = Messages.of(ReceptionPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public ReceptionPage(@Reference Receptions receptions, @Reference Agenda agenda, @Reference BookingForms forms) {
        this.receptions = receptions;
        this.agenda = agenda;
        this.forms = forms;
    }

    @Override
    public Page open(Visit visit) {
        Sources.staleAt(agenda.today().plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        if (visit.path().isEmpty()) {
            return front(receptions.published(), agenda.upcoming(), visit.language());
        }
        if (visit.path().equals(FOLLOW)) {
            return forms.follow(visit.language());
        }
        return sitting(visit.path())
                .map(found -> forms.blank(found, visit.language()))
                .orElseGet(Page::notFound);
    }

    @Override
    public Page submit(Visit visit, Form form) {
        if (visit.path().equals(FOLLOW)) {
            return forms.followed(form, visit.language());
        }
        return sitting(visit.path())
                .map(found -> forms.book(found, form, visit.language()))
                .orElseGet(Page::notFound);
    }

    /** The front as residents would read it under these terms, for whoever writes them. */
    public Page preview(Terms terms, Language language) {
        LocalDate today = agenda.today();
        Reception reception = Reception.unkept(terms, Instant.EPOCH);
        return front(List.of(reception), agenda.under(terms, today, today.plusWeeks(WEEKS)), language);
    }

    private Page front(List<Reception> found, List<Sitting> sittings, Language language) {
        Texts texts = messages.in(language);
        List<Line> lines = sittings.stream()
                .map(sitting -> new Line(sitting, forms.open(sitting)))
                .toList();
        Page page = Page.of(texts.get("schedules.reception.title"), templates.receptions(texts, language, found, lines))
                .describedAs(texts.get("schedules.reception.summary"))
                .as(new Thing.Events(sittings.stream()
                        .flatMap(one -> events(one, texts))
                        .limit(TOLD)
                        .toList()));
        return found.stream()
                .map(Reception::updated)
                .max(Comparator.naturalOrder())
                .map(page::modifiedAt)
                .orElse(page);
    }

    private static Stream<Thing.Event> events(Sitting sitting, Texts texts) {
        String name = texts.get("schedules.reception.title") + ": " + sitting.receiver();
        return sitting.schedule().hours().stream()
                .filter(hours -> hours.from().isPresent())
                .map(hours -> new Thing.Event(
                        name,
                        sitting.day().atTime(hours.from().get()).atZone(Dates.ZONE),
                        hours.to().map(end -> sitting.day().atTime(end).atZone(Dates.ZONE)),
                        sitting.place(),
                        sitting.held()));
    }

    private Optional<Sitting> sitting(String path) {
        Matcher matcher = BOOK.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return agenda.on(Long.parseLong(matcher.group(1)), LocalDate.parse(matcher.group(2)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A line of the list.
     *
     * @param sitting the reception on its day
     * @param open whether times can be booked there now
     */
    public record Line(Sitting sitting, boolean open) {

        /** Where a time is booked. */
        public String address() {
            return PATH + "/dang-ky/" + sitting.reception() + "/" + sitting.day();
        }
    }
}
