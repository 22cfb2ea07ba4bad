package vn.wardportal.schedules.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.booking.BookingBook.Count;
import vn.wardportal.schedules.reception.Sitting;

/** The receptions at which times can be booked, each with how many are. */
final class BookingsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.of(BookingsView.class).in(Language.VI);

    BookingsView(BookingBook book) {
        addClassName("page");
        Paragraph intro = new Paragraph(texts.get("schedules.bookings.intro"));
        intro.addClassName("soft");
        add(intro);
        List<Count> counts = book.counts();
        if (counts.isEmpty()) {
            add(new Paragraph(texts.get("schedules.bookings.none")));
            return;
        }
        Div list = new Div();
        list.addClassName("findings");
        counts.forEach(count -> list.add(line(count)));
        add(list);
    }

    private Div line(Count count) {
        Sitting sitting = count.sitting();
        Anchor day = new Anchor(
                BookingsAdmin.PATH + "/" + sitting.reception() + "/" + sitting.day(),
                texts.get("schedules.bookings.line", Dates.weekday(sitting.day(), Language.VI), sitting.receiver()));
        day.addClassName("title");
        Span booked = new Span(texts.get(
                "schedules.bookings.count", count.booked(), sitting.slots().size()));
        Div line = new Div(day, booked);
        sitting.why().ifPresent(why -> {
            Span soft = new Span(why.words(texts));
            soft.addClassName("soft");
            line.add(soft);
        });
        return line;
    }
}
