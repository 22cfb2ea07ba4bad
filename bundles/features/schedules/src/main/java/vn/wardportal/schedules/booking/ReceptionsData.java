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
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
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

    private static final Texts TEXTS = Messages.of(ReceptionsData.class).in(Language.VI);

    private static final Columns<Sitting> COLUMNS = Columns.<Sitting>of(
                    ReceptionsData::number, sitting -> sitting.reception() + "-" + sitting.day())
            .and("address", Type.ADDRESS, "schedules.data.address", sitting -> ReceptionPage.PATH)
            .and("day", Type.DATE, "schedules.data.day", Sitting::day)
            .and("hours", Type.TEXT, "schedules.reception.data.hours", Sitting::hours)
            .and("receiver", Type.TEXT, "schedules.reception.data.receiver", Sitting::receiver)
            .and("head", Type.FLAG, "schedules.reception.data.head", Sitting::byHead)
            .and("place", Type.TEXT, "schedules.data.place", Sitting::place)
            .and("held", Type.FLAG, "schedules.reception.data.held", Sitting::held)
            .and("reason", Type.TEXT, "schedules.reception.data.reason", sitting -> sitting.why()
                    .map(why -> why.words(TEXTS)));

    private final Agenda agenda;

    @Activate
    public ReceptionsData(@Reference Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
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
        return agenda.upcoming().stream().map(COLUMNS::row);
    }

    private static long number(Sitting sitting) {
        return sitting.day().toEpochDay() * MOST + sitting.reception() % MOST;
    }
}
