package vn.wardportal.schedules.booking;

import java.util.List;
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
import vn.wardportal.schedules.booking.Booking.Slot;

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
        audit.record(handle, "schedules.book", subject(id), time(booking.slot()));
        tell(handle, id, booking, "schedules.notice.booked");
        String address = "https://" + site.identity().domain() + ReceptionPage.PATH + "/" + ReceptionPage.FOLLOW;
        write(
                handle,
                booking,
                texts.get("schedules.letter.booked", time(booking.slot())),
                texts.get(
                        "schedules.letter.booked.text",
                        booking.receiver(),
                        time(booking.slot()),
                        booking.place(),
                        Codes.shown(booking.code()),
                        address));
    }

    void cancelled(Handle handle, Booking booking) {
        audit.record(handle, "schedules.unbook", subject(booking.id()), time(booking.slot()));
        tell(handle, booking.id(), booking, "schedules.notice.cancelled");
        write(
                handle,
                booking,
                texts.get("schedules.letter.cancelled", time(booking.slot())),
                texts.get("schedules.letter.cancelled.text", booking.receiver(), time(booking.slot())));
    }

    private void tell(Handle handle, long id, Booking booking, String key) {
        List<Long> readers =
                directory.holders(Rights.BOOKINGS).stream().map(Known::id).toList();
        notices.send(
                handle,
                Notice.of(readers, subject(id), texts.get(key, time(booking.slot()), booking.receiver()))
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

    private static String time(Slot slot) {
        return slot.from() + ", " + Dates.weekday(slot.day(), Language.VI);
    }
}
