package vn.wardportal.schedules.booking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Sitting;

/** The receptions of citizens of the weeks to come as open data, as the page lists them; nothing of who booked a time. */
@Component
@Dataset.Named(
        name = "tiep-cong-dan",
        title = "schedules.reception.title",
        purpose = "schedules.reception.data.purpose")
public class ReceptionsData implements Dataset {

    /** Rows are numbered by day and then by reception. */
    private static final long MOST = 1_000_000;

    private final Agenda agenda;
    private final Texts texts = Messages.of(ReceptionsData.class).in(Language.VI);

    @Activate
    public ReceptionsData(@Reference Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("address", Type.ADDRESS, "schedules.data.address"),
                new Column("day", Type.DATE, "schedules.data.day"),
                new Column("hours", Type.TEXT, "schedules.reception.data.hours"),
                new Column("receiver", Type.TEXT, "schedules.reception.data.receiver"),
                new Column("head", Type.FLAG, "schedules.reception.data.head"),
                new Column("place", Type.TEXT, "schedules.data.place"),
                new Column("held", Type.FLAG, "schedules.reception.data.held"),
                new Column("reason", Type.TEXT, "schedules.reception.data.reason"));
    }

    @Override
    public List<Row> after(long number, int limit) {
        return rows().filter(row -> row.number() > number)
                .sorted(Comparator.comparingLong(Row::number))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Row> at(String key) {
        return rows().filter(row -> row.key().equals(key)).findFirst();
    }

    private Stream<Row> rows() {
        Sources.staleAt(agenda.today().plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        return agenda.upcoming().stream().map(this::row);
    }

    private Row row(Sitting sitting) {
        long number = sitting.day().toEpochDay() * MOST + sitting.reception() % MOST;
        return Row.of(number, sitting.reception() + "-" + sitting.day())
                .with("address", ReceptionPage.PATH)
                .with("day", sitting.day())
                .with("hours", sitting.hours())
                .with("receiver", sitting.receiver())
                .with("head", sitting.byHead())
                .with("place", sitting.place())
                .with("held", sitting.held())
                .with("reason", sitting.why().map(why -> why.words(texts)));
    }
}
