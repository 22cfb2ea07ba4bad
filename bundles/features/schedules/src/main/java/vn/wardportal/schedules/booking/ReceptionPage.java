package vn.wardportal.schedules.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.booking.Desk.Taken;
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
@SitePath(path = ReceptionPage.PATH, title = "schedules.reception.menu", order = 45, clause = "6.10")
public class ReceptionPage implements PublicPage {

    static final String PATH = "/tiep-cong-dan";
    static final String FOLLOW = "lich-hen";
    static final String CODE = "ma";
    static final String CANCEL = "huy";
    static final String FILE = "tep";

    private static final Pattern BOOK = Pattern.compile("dang-ky/(\\d{1,18})/(\\d{4}-\\d{2}-\\d{2})");
    private static final int TOO_MANY = 429;

    private final Receptions receptions;
    private final Agenda agenda;
    private final Desk desk;
    private final SlotFile file;
    private final Messages messages = Messages.of(ReceptionPage.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public ReceptionPage(
            @Reference Receptions receptions,
            @Reference Agenda agenda,
            @Reference Desk desk,
            @Reference SlotFile file) {
        this.receptions = receptions;
        this.agenda = agenda;
        this.desk = desk;
        this.file = file;
    }

    @Override
    public Page open(Visit visit) {
        Sources.staleAt(agenda.today().plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        Texts texts = messages.in(visit.language());
        if (visit.path().isEmpty()) {
            return front(receptions.published(), agenda.upcoming(), visit.language());
        }
        if (visit.path().equals(FOLLOW)) {
            return follow(texts, "", "");
        }
        return sitting(visit.path())
                .map(found -> form(found, Filled.NOTHING, "", visit.language()))
                .orElseGet(Page::notFound);
    }

    @Override
    public Page submit(Visit visit, Form form) {
        Texts texts = messages.in(visit.language());
        if (visit.path().equals(FOLLOW)) {
            return followed(texts, visit.language(), form);
        }
        return sitting(visit.path())
                .map(found -> book(found, form, visit.language()))
                .orElseGet(Page::notFound);
    }

    /** The front as residents would read it under these terms, for whoever writes them. */
    public Page preview(Terms terms, Language language) {
        LocalDate today = agenda.today();
        Reception reception = Reception.unkept(terms, Instant.EPOCH);
        return front(List.of(reception), agenda.under(terms, today, today.plusWeeks(8)), language);
    }

    private Page front(List<Reception> found, List<Sitting> sittings, Language language) {
        Texts texts = messages.in(language);
        List<Line> lines = sittings.stream()
                .map(sitting -> new Line(sitting, desk.open(sitting)))
                .toList();
        Page page = Page.of(texts.get("schedules.reception.title"), templates.receptions(texts, language, found, lines))
                .describedAs(texts.get("schedules.reception.summary"));
        return found.stream()
                .map(Reception::updated)
                .max(Comparator.naturalOrder())
                .map(page::modifiedAt)
                .orElse(page);
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

    private Page form(Sitting sitting, Filled filled, String mistake, Language language) {
        Texts texts = messages.in(language);
        boolean wrong = !mistake.isEmpty() || !filled.mistakes().isEmpty();
        boolean open = desk.open(sitting);
        return Page.of(
                        title(texts, "schedules.book.title", wrong),
                        templates.book(
                                texts,
                                language,
                                sitting,
                                open ? desk.free(sitting) : List.of(),
                                filled,
                                mistake,
                                desk.daysKept()))
                .under(crumb(texts));
    }

    private Page book(Sitting sitting, Form form, Language language) {
        Filled filled = Filled.of(form);
        if (!form.value(Filled.TRAP).isEmpty()) {
            return form(sitting, filled, "schedules.book.mistake.trap", language)
                    .withStatus(422);
        }
        if (!filled.mistakes().isEmpty()) {
            return form(sitting, filled, "", language).withStatus(422);
        }
        Taken taken = desk.take(filled, sitting, form.sender());
        if (taken.booking().isPresent()) {
            return booked(messages.in(language), taken.booking().get(), language, true);
        }
        return switch (taken.why()) {
            case "schedules.book.mistake.taken", "schedules.book.mistake.slot" ->
                form(sitting, filled.without(taken.why()), "", language).withStatus(422);
            case "schedules.book.mistake.tooMany" ->
                form(sitting, filled, taken.why(), language).withStatus(TOO_MANY);
            default -> form(sitting, filled, taken.why(), language).withStatus(422);
        };
    }

    private Page booked(Texts texts, Booking booking, Language language, boolean fresh) {
        boolean held = agenda.on(booking.slot().reception(), booking.slot().day())
                .map(sitting -> sitting.slots().contains(booking.slot().from()))
                .orElse(false);
        return Page.of(
                        texts.get(fresh ? "schedules.booked.title" : "schedules.follow.title"),
                        templates.booked(texts, language, booking, fresh, held))
                .under(crumb(texts));
    }

    private Page followed(Texts texts, Language language, Form form) {
        boolean cancels = !form.value(CANCEL).isEmpty();
        Taken found =
                cancels ? desk.cancel(form.value(CODE), form.sender()) : desk.follow(form.value(CODE), form.sender());
        boolean asked = !form.value(FILE).isEmpty();
        return found.booking()
                .map(booking -> asked ? Page.attached(file.of(booking)) : booked(texts, booking, language, false))
                .orElseGet(() -> follow(texts, form.value(CODE), found.why()).withStatus(422));
    }

    private Page follow(Texts texts, String code, String mistake) {
        String shown = code.length() > 20 ? code.substring(0, 20) : code;
        return Page.of(
                        title(texts, "schedules.follow.title", !mistake.isEmpty()),
                        templates.follow(texts, shown, mistake))
                .under(crumb(texts));
    }

    private static Crumb crumb(Texts texts) {
        return new Crumb(texts.get("schedules.reception.menu"), PATH);
    }

    private static String title(Texts texts, String key, boolean wrong) {
        return wrong ? texts.get("schedules.error") + " " + texts.get(key) : texts.get(key);
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
