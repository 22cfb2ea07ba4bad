package vn.wardportal.schedules.booking;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Sitting;

/** Who comes to one reception, to be printed for whoever receives. */
final class SittingView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.of(SittingView.class).in(Language.VI);

    SittingView(BookingBook book, long reception, LocalDate day) {
        addClassName("page");
        List<Booking> bookings = book.of(reception, day);
        Optional<Sitting> sitting = book.sitting(reception, day).filter(Sitting::held);
        add(new Anchor(BookingsAdmin.PATH, texts.get("schedules.bookings.back")));
        add(new H2(texts.get(
                "schedules.bookings.list",
                Dates.weekday(day, Language.VI),
                sitting.map(Sitting::receiver)
                        .or(() -> bookings.stream().map(Booking::receiver).findFirst())
                        .orElse(""))));
        sitting.ifPresent(held -> add(new Paragraph(held.hours() + ". " + held.place())));
        Button print = new Button(
                texts.get("schedules.bookings.print"),
                event -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(print);
        if (bookings.isEmpty()) {
            add(new Paragraph(texts.get("schedules.bookings.empty")));
        } else {
            add(table(bookings, sitting));
        }
    }

    private NativeTable table(List<Booking> bookings, Optional<Sitting> sitting) {
        NativeTableRow heads = new NativeTableRow();
        Stream.of("time", "name", "contact", "subject", "state")
                .map(column -> new NativeTableHeaderCell(texts.get("schedules.bookings." + column)))
                .forEach(heads::add);
        NativeTableBody body = new NativeTableBody();
        bookings.forEach(booking -> body.add(row(booking, sitting)));
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.addClassName("stack");
        return table;
    }

    private NativeTableRow row(Booking booking, Optional<Sitting> sitting) {
        boolean possible = sitting.map(
                        held -> held.slots().contains(booking.slot().from()))
                .orElse(false);
        String state = !booking.standing() ? "cancelled" : possible ? "standing" : "gone";
        NativeTableRow row = new NativeTableRow();
        Stream.of(
                        booking.slot().from() + " – " + booking.slot().to(),
                        booking.visitor().name(),
                        booking.visitor().contact(),
                        booking.visitor().subject(),
                        texts.get("schedules.bookings.state." + state))
                .map(NativeTableCell::new)
                .forEach(row::add);
        return row;
    }
}
