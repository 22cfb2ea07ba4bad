package vn.wardportal.schedules.week;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Columns;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.schedules.week.Row.Matter;

/** The leaders' published schedule as open data, line by line; internal lines never come into the table it reads. */
@Component
@Dataset.Named(name = "lich-cong-tac", title = "schedules.week.menu", purpose = "schedules.data.purpose")
public class WeeksData implements Dataset {

    private static final Columns<Line> COLUMNS = Columns.<Line>of(Line::number, Line::key)
            .and(
                    "address",
                    Type.ADDRESS,
                    "schedules.data.address",
                    line -> WeekPage.PATH + "/"
                            + IsoWeek.of(line.item().entry().day()).path())
            .and("day", Type.DATE, "schedules.data.day", entry(Entry::day))
            .and(
                    "session",
                    Type.TEXT,
                    "schedules.data.session",
                    line -> word(line.item().entry().hours().session()))
            .and(
                    "starts",
                    Type.TEXT,
                    "schedules.data.starts",
                    line -> line.item().entry().hours().from().map(LocalTime::toString))
            .and(
                    "ends",
                    Type.TEXT,
                    "schedules.data.ends",
                    line -> line.item().entry().hours().to().map(LocalTime::toString))
            .and("content", Type.TEXT, "schedules.data.content", matter(Matter::content))
            .and("chair", Type.TEXT, "schedules.data.chair", matter(Matter::chair))
            .and("participants", Type.TEXT, "schedules.data.participants", matter(Matter::participants))
            .and("place", Type.TEXT, "schedules.data.place", matter(Matter::place))
            .and("unit", Type.TEXT, "schedules.data.unit", matter(Matter::unit))
            .and(
                    "status",
                    Type.TEXT,
                    "schedules.data.status",
                    line -> word(line.item().entry().status()))
            .and("remark", Type.TEXT, "schedules.data.remark", entry(Entry::remark))
            .and(
                    "change",
                    Type.TEXT,
                    "schedules.data.change",
                    line -> word(line.item().change()))
            .and("formerly", Type.TEXT, "schedules.data.formerly", line -> line.item()
                    .before())
            .and("changed", Type.TIME, "schedules.data.changed", line -> line.item()
                    .changed());

    private static final String PUBLISHED =
            "select item.* from schedules.item join schedules.week on week.id = item.week"
                    + " where week.state = 'PUBLISHED' and ";

    private static final Pattern KEY = Pattern.compile("(\\d{1,18})-([a-z0-9]{1,20})");

    private final Database database;

    @Activate
    public WeeksData(@Reference Database database) {
        this.database = database;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS.all();
    }

    @Override
    public List<Row> after(long number, int limit) {
        return database.read(handle -> rows(handle.createQuery(
                        PUBLISHED + "item.number > :number order by item.number fetch first :limit rows only")
                .bind("number", number)
                .bind("limit", limit)));
    }

    @Override
    public Optional<Row> at(String key) {
        Matcher matcher = KEY.matcher(key);
        return !matcher.matches()
                ? Optional.empty()
                : database
                        .read(handle -> rows(handle.createQuery(PUBLISHED + "item.week = :week and name = :name")
                                .bind("week", Long.parseLong(matcher.group(1)))
                                .bind("name", matcher.group(2).toUpperCase(Locale.ROOT))))
                        .stream()
                        .findFirst();
    }

    private static List<Row> rows(Query query) {
        return query.map((row, context) -> COLUMNS.row(new Line(row.getLong("number"), Weeks.ITEMS.map(row, context))))
                .list();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A line of a week.
     *
     * @param number its place among all lines
     * @param item what it says
     */
    private record Line(long number, Item item) {

        String key() {
            return item.week() + "-" + item.entry().key().toLowerCase(Locale.ROOT);
        }
    }

    private static <V> Function<Line, V> entry(Function<Entry, V> part) {
        return line -> part.apply(line.item().entry());
    }

    private static <V> Function<Line, V> matter(Function<Matter, V> part) {
        return line -> part.apply(line.item().entry().matter());
    }
}
