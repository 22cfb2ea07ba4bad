package vn.wardportal.schedules.booking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.ICalendar;
import vn.wardportal.api.calendar.ICalendar.Event;
import vn.wardportal.api.calendar.ICalendar.Span;
import vn.wardportal.api.calendar.ICalendar.Words;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.booking.Booking.Slot;

/** A resident's booking for their own calendar; it is asked for by the code, as an address would tell who comes when. */
@Component(service = SlotFile.class)
public class SlotFile {

    private final Site site;
    private final Texts texts = Messages.of(SlotFile.class).in(Language.VI);

    @Activate
    public SlotFile(@Reference Site site) {
        this.site = site;
    }

    Attachment of(Booking booking) {
        byte[] content = calendar(booking).text().getBytes(StandardCharsets.UTF_8);
        return new Attachment("lich-hen-tiep-cong-dan.ics", ICalendar.TYPE, content);
    }

    private ICalendar calendar(Booking booking) {
        Slot slot = booking.slot();
        String domain = site.identity().domain();
        Event event = new Event(
                "hen-" + booking.id() + "@" + domain,
                booking.told().times() + (booking.standing() ? 0 : 1),
                booking.cancelledAt().or(() -> booking.told().goneAt()).orElse(booking.bookedAt()),
                new Span(slot.day(), Optional.of(slot.from()), Optional.of(slot.to())),
                new Words(
                        texts.get("schedules.booked.event", booking.receiver()),
                        "",
                        booking.place(),
                        "https://" + domain + ReceptionPage.PATH),
                !booking.standing() || booking.told().goneAt().isPresent());
        return new ICalendar(texts.get("schedules.booked.event", booking.receiver()), List.of(event));
    }
}
