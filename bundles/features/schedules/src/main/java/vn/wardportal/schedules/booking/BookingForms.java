package vn.wardportal.schedules.booking;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Sitting;
import vn.wardportal.schedules.templates.StaticTemplates;

/** The forms in which residents book a time, follow and cancel it. */
@Component(service = BookingForms.class)
public class BookingForms {

    private static final String CODE = "ma";
    private static final String CANCEL = "huy";
    private static final String FILE = "tep";
    private static final int LONGEST_CODE = 20;
    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;

    private final Agenda agenda;
    private final Desk desk;
    private final SlotFile file;
    private final Messages messages = Messages.of(BookingForms.class);
    private final StaticTemplates templates = new StaticTemplates();

    @Activate
    public BookingForms(@Reference Agenda agenda, @Reference Desk desk, @Reference SlotFile file) {
        this.agenda = agenda;
        this.desk = desk;
        this.file = file;
    }

    /** Whether times can be booked there now. */
    boolean open(Sitting sitting) {
        return desk.open(sitting);
    }

    /** The form of a reception, in which nothing is filled in. */
    Page blank(Sitting sitting, Language language) {
        return form(sitting, Filled.NOTHING, "", language);
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

    /** Takes the form of a reception. */
    Page book(Sitting sitting, Form form, Language language) {
        Filled filled = Filled.of(form, language);
        if (!form.value(Filled.TRAP).isEmpty()) {
            return form(sitting, filled, "schedules.book.mistake.trap", language)
                    .withStatus(WRONG);
        }
        if (!filled.mistakes().isEmpty()) {
            return form(sitting, filled, "", language).withStatus(WRONG);
        }
        Taken taken = desk.take(filled, sitting, form.sender());
        if (taken.booking().isPresent()) {
            return booked(messages.in(language), taken.booking().get(), language, true);
        }
        return switch (taken.why()) {
            case "schedules.book.mistake.taken", "schedules.book.mistake.slot" ->
                form(sitting, filled.without(taken.why()), "", language).withStatus(WRONG);
            case "schedules.book.mistake.tooMany" ->
                form(sitting, filled, taken.why(), language).withStatus(TOO_MANY);
            default -> form(sitting, filled, taken.why(), language).withStatus(WRONG);
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

    /** Takes the form in which a code is entered. */
    Page followed(Form form, Language language) {
        Texts texts = messages.in(language);
        boolean cancels = !form.value(CANCEL).isEmpty();
        Taken found =
                cancels ? desk.cancel(form.value(CODE), form.sender()) : desk.follow(form.value(CODE), form.sender());
        boolean asked = !form.value(FILE).isEmpty();
        return found.booking()
                .map(booking -> asked ? Page.attached(file.of(booking)) : booked(texts, booking, language, false))
                .orElseGet(() -> follow(texts, form.value(CODE), found.why()).withStatus(WRONG));
    }

    /** The form in which a code is entered. */
    Page follow(Language language) {
        return follow(messages.in(language), "", "");
    }

    private Page follow(Texts texts, String code, String mistake) {
        String shown = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        return Page.of(
                        title(texts, "schedules.follow.title", !mistake.isEmpty()),
                        templates.follow(texts, shown, mistake))
                .under(crumb(texts));
    }

    private static Crumb crumb(Texts texts) {
        return new Crumb(texts.get("schedules.reception.menu"), ReceptionPage.PATH);
    }

    private static String title(Texts texts, String key, boolean wrong) {
        return wrong ? texts.get("schedules.error") + " " + texts.get(key) : texts.get(key);
    }
}
