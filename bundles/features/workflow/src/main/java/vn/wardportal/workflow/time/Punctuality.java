package vn.wardportal.workflow.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;

/** How many texts of each month and kind were published in time, and how many passed at once. */
@Component(service = Punctuality.class)
public class Punctuality {

    private static final int MONTHS = 12;

    private final Database database;
    private final Clock clock;

    @Activate
    public Punctuality(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last twelve months, this one at the top; a month in which nothing was received is left out. */
    public List<Line> lines() {
        LocalDate month = LocalDate.ofInstant(clock.instant(), Dates.ZONE)
                .withDayOfMonth(1)
                .minusMonths(MONTHS - 1L);
        return database.read(handle -> handle.createQuery("""
                        select received_month, kind, count(*) received, count(published_at) published,
                            count(case when published_at <= due_at then 1 end) in_time,
                            count(case when published_at > due_at then 1 end) late,
                            count(case when returned > 0 then 1 end) returned,
                            count(case when returned = 0 then published_at end) at_once
                        from workflow.timing where received_month >= :month
                        group by received_month, kind order by received_month desc, kind""")
                .bind("month", month)
                .map((row, context) -> new Line(
                        row.getObject("received_month", LocalDate.class),
                        row.getString("kind"),
                        row.getInt("received"),
                        row.getInt("published"),
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("returned"),
                        row.getInt("at_once")))
                .list());
    }

    /**
     * What was received in a month, of one kind.
     *
     * @param month its first day
     * @param kind the kind of text
     * @param received how many texts
     * @param published how many of them residents could read
     * @param inTime how many of these in time
     * @param late how many of these late; where no limit was set it is neither
     * @param returned how many of the received were sent back at least once
     * @param atOnce how many were published without being sent back
     */
    public record Line(
            LocalDate month, String kind, int received, int published, int inTime, int late, int returned, int atOnce) {

        /** How many of a hundred published texts passed without being sent back; nothing before one was published. */
        public OptionalInt firstPassRate() {
            return published == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(100.0 * atOnce / published));
        }
    }
}
