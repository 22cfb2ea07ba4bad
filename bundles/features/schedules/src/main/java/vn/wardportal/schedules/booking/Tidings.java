package vn.wardportal.schedules.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.notice.Letters;
import vn.wardportal.api.notice.Letters.Letter;
import vn.wardportal.api.notice.Notice;
import vn.wardportal.api.notice.Notices;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Codes;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Directory;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.reception.Sitting;

/** Who is told of a booking: the audit and whoever sees the lists when, not who; the resident by mail, if they gave an address. */
@Component(service = Tidings.class)
public class Tidings {

    private final Audit audit;
    private final Notices notices;
    private final Letters letters;
    private final Directory directory;
    private final Site site;
    private final Messages messages = Messages.of(Tidings.class);
    private final Texts texts = messages.in(Language.VI);

    @Activate
    public Tidings(
            @Reference Audit audit,
            @Reference Notices notices,
            @Reference Letters letters,
            @Reference Directory directory,
            @Reference Site site) {
        this.audit = audit;
        this.notices = notices;
        this.letters = letters;
        this.directory = directory;
        this.site = site;
    }

    void booked(Handle handle, long id, Booking booking) {
        audit.record(handle, "schedules.book", subject(id), words(booking));
        tell(handle, id, booking, "schedules.notice.booked");
        write(
                handle,
                booking,
                "booked",
                booking.receiver(),
                when(booking),
                booking.place(),
                Codes.shown(booking.code()),
                address(booking, "/" + ReceptionPage.FOLLOW));
    }

    void cancelled(Handle handle, Booking booking) {
        audit.record(handle, "schedules.unbook", subject(booking.id()), words(booking));
        tell(handle, booking.id(), booking, "schedules.notice.cancelled");
        write(handle, booking, "cancelled", booking.receiver(), when(booking));
    }

    /** Somebody else receives, or elsewhere; or the time is again, which was no more. */
    void changed(Handle handle, Booking before, Booking now) {
        audit.record(handle, "schedules.tell", subject(now.id()), words(now));
        boolean again = before.told().goneAt().isPresent();
        Texts own = own(now);
        String former = Stream.of(
                        former(
                                own.get("schedules.letter.receiver", before.receiver()),
                                before.receiver(),
                                now.receiver()),
                        former(own.get("schedules.letter.place", before.place()), before.place(), now.place()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        write(
                handle,
                now,
                again ? "again" : "changed",
                now.receiver(),
                now.slot().from() + " – " + now.slot().to() + ", "
                        + Dates.weekday(now.slot().day(), now.visitor().language()),
                now.place(),
                former.isEmpty() ? "" : "\n" + former,
                Codes.shown(now.code()),
                address(now, "/" + ReceptionPage.FOLLOW));
    }

    private static String former(String words, String before, String now) {
        return before.equals(now) ? "" : words;
    }

    /**
     * The time is no more.
     *
     * @param sitting how the day is now
     * @param instead what is held in its place
     */
    void gone(Handle handle, Booking booking, Optional<Sitting> sitting, Optional<Sitting> instead) {
        audit.record(handle, "schedules.tell", subject(booking.id()), words(booking));
        Texts own = own(booking);
        String why = sitting.map(day -> day.why()
                        .filter(reason -> !day.held())
                        .map(reason -> reason.words(own))
                        .orElseGet(() -> own.get("schedules.letter.hours", day.hours())))
                .orElseGet(() -> instead.map(other -> own.get(
                                "schedules.letter.shifted",
                                Dates.weekday(other.day(), booking.visitor().language()),
                                other.hours()))
                        .orElseGet(() -> own.get("schedules.letter.other")));
        write(handle, booking, "gone", booking.receiver(), when(booking), why, address(booking, ""));
    }

    /** Those who see the lists learn whom nobody could write to. */
    void altered(Handle handle, List<Booking> told) {
        if (told.isEmpty()) {
            return;
        }
        Booking first = told.getFirst();
        long calls =
                told.stream().filter(each -> each.visitor().mail().isEmpty()).count();
        send(
                handle,
                subject(first.id()),
                first,
                texts.get(
                        "schedules.notice.altered",
                        Dates.weekday(first.slot().day(), Language.VI),
                        told.size(),
                        calls));
    }

    private String address(Booking booking, String below) {
        return "https://" + site.identity().domain()
                + booking.visitor().language().front() + ReceptionPage.PATH + below;
    }

    /** In the language of who booked. */
    private Texts own(Booking booking) {
        return messages.in(booking.visitor().language());
    }

    private static String when(Booking booking) {
        return booking.slot().words(booking.visitor().language());
    }

    private void tell(Handle handle, long id, Booking booking, String key) {
        send(handle, subject(id), booking, texts.get(key, words(booking), booking.receiver()));
    }

    private void send(Handle handle, String subject, Booking booking, String title) {
        List<Long> readers =
                directory.holders(Rights.BOOKINGS).stream().map(Known::id).toList();
        notices.send(
                handle,
                Notice.of(readers, subject, title)
                        .at("/quan-tri/" + BookingsAdmin.PATH + "/"
                                + booking.slot().reception() + "/"
                                + booking.slot().day()));
    }

    private void write(Handle handle, Booking booking, String news, Object... facts) {
        Texts own = own(booking).below("schedules.letter");
        booking.visitor()
                .mail()
                .ifPresent(address -> letters.send(
                        handle,
                        new Letter(
                                address,
                                booking.visitor().name(),
                                own.get(news, when(booking)),
                                own.get(news + ".text", facts))));
    }

    /** When it is, as staff read it. */
    private static String words(Booking booking) {
        return booking.slot().words(Language.VI);
    }

    private static String subject(long id) {
        return "schedules.booking/" + id;
    }
}
