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
    private final Texts texts = Messages.of(Tidings.class).in(Language.VI);

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
        audit.record(handle, "schedules.book", subject(id), booking.slot().words());
        tell(handle, id, booking, "schedules.notice.booked");
        write(
                handle,
                booking,
                texts.get("schedules.letter.booked", booking.slot().words()),
                texts.get(
                        "schedules.letter.booked.text",
                        booking.receiver(),
                        booking.slot().words(),
                        booking.place(),
                        Codes.shown(booking.code()),
                        address("/" + ReceptionPage.FOLLOW)));
    }

    void cancelled(Handle handle, Booking booking) {
        audit.record(
                handle,
                "schedules.unbook",
                subject(booking.id()),
                booking.slot().words());
        tell(handle, booking.id(), booking, "schedules.notice.cancelled");
        write(
                handle,
                booking,
                texts.get("schedules.letter.cancelled", booking.slot().words()),
                texts.get(
                        "schedules.letter.cancelled.text",
                        booking.receiver(),
                        booking.slot().words()));
    }

    /** Somebody else receives, or elsewhere; or the time is again, which was no more. */
    void changed(Handle handle, Booking before, Booking now) {
        audit.record(handle, "schedules.tell", subject(now.id()), now.slot().words());
        boolean again = before.told().goneAt().isPresent();
        String former = Stream.of(
                        former("schedules.letter.receiver", before.receiver(), now.receiver()),
                        former("schedules.letter.place", before.place(), now.place()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        write(
                handle,
                now,
                texts.get(
                        again ? "schedules.letter.again" : "schedules.letter.changed",
                        now.slot().words()),
                texts.get(
                        again ? "schedules.letter.again.text" : "schedules.letter.changed.text",
                        now.receiver(),
                        now.slot().from() + " – " + now.slot().to() + ", "
                                + Dates.weekday(now.slot().day(), Language.VI),
                        now.place(),
                        former.isEmpty() ? "" : "\n" + former,
                        Codes.shown(now.code()),
                        address("/" + ReceptionPage.FOLLOW)));
    }

    private String former(String key, String before, String now) {
        return before.equals(now) ? "" : texts.get(key, before);
    }

    /**
     * The time is no more.
     *
     * @param sitting how the day is now
     * @param instead what is held in its place
     */
    void gone(Handle handle, Booking booking, Optional<Sitting> sitting, Optional<Sitting> instead) {
        audit.record(
                handle, "schedules.tell", subject(booking.id()), booking.slot().words());
        String why = sitting.map(day -> day.why()
                        .filter(reason -> !day.held())
                        .map(reason -> reason.words(texts))
                        .orElseGet(() -> texts.get("schedules.letter.hours", day.hours())))
                .orElseGet(() -> instead.map(other -> texts.get(
                                "schedules.letter.shifted", Dates.weekday(other.day(), Language.VI), other.hours()))
                        .orElseGet(() -> texts.get("schedules.letter.other")));
        write(
                handle,
                booking,
                texts.get("schedules.letter.gone", booking.slot().words()),
                texts.get(
                        "schedules.letter.gone.text",
                        booking.receiver(),
                        booking.slot().words(),
                        why,
                        address("")));
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

    private String address(String below) {
        return "https://" + site.identity().domain() + ReceptionPage.PATH + below;
    }

    private void tell(Handle handle, long id, Booking booking, String key) {
        send(handle, subject(id), booking, texts.get(key, booking.slot().words(), booking.receiver()));
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

    private void write(Handle handle, Booking booking, String title, String text) {
        booking.visitor()
                .mail()
                .ifPresent(address -> letters.send(
                        handle, new Letter(address, booking.visitor().name(), title, text)));
    }

    private static String subject(long id) {
        return "schedules.booking/" + id;
    }
}
