package vn.wardportal.schedules.week;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.open.Dataset;
import vn.wardportal.api.open.Row;
import vn.wardportal.schedules.week.Row.Matter;

/** The leaders' published schedule as open data, line by line; internal lines never come into the table it reads. */
@Component
@Dataset.Named(name = "lich-cong-tac", title = "schedules.week.menu", purpose = "schedules.data.purpose")
public class WeeksData implements Dataset {

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
        return List.of(
                new Column("address", Type.ADDRESS, "schedules.data.address"),
                new Column("day", Type.DATE, "schedules.data.day"),
                new Column("session", Type.TEXT, "schedules.data.session"),
                new Column("starts", Type.TEXT, "schedules.data.starts"),
                new Column("ends", Type.TEXT, "schedules.data.ends"),
                new Column("content", Type.TEXT, "schedules.data.content"),
                new Column("chair", Type.TEXT, "schedules.data.chair"),
                new Column("participants", Type.TEXT, "schedules.data.participants"),
                new Column("place", Type.TEXT, "schedules.data.place"),
                new Column("unit", Type.TEXT, "schedules.data.unit"),
                new Column("status", Type.TEXT, "schedules.data.status"),
                new Column("remark", Type.TEXT, "schedules.data.remark"),
                new Column("change", Type.TEXT, "schedules.data.change"),
                new Column("formerly", Type.TEXT, "schedules.data.formerly"),
                new Column("changed", Type.TIME, "schedules.data.changed"));
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
        return query.map((row, context) -> row(row.getLong("number"), Weeks.ITEMS.map(row, context)))
                .list();
    }

    private static Row row(long number, Item item) {
        Entry entry = item.entry();
        Matter matter = entry.matter();
        return Row.of(number, item.week() + "-" + entry.key().toLowerCase(Locale.ROOT))
                .with("address", WeekPage.PATH + "/" + IsoWeek.of(entry.day()).path())
                .with("day", entry.day())
                .with("session", word(entry.hours().session()))
                .with("starts", entry.hours().from().map(LocalTime::toString))
                .with("ends", entry.hours().to().map(LocalTime::toString))
                .with("content", matter.content())
                .with("chair", given(matter.chair()))
                .with("participants", given(matter.participants()))
                .with("place", given(matter.place()))
                .with("unit", given(matter.unit()))
                .with("status", word(entry.status()))
                .with("remark", given(entry.remark()))
                .with("change", word(item.change()))
                .with("formerly", given(item.before()))
                .with("changed", item.changed());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
