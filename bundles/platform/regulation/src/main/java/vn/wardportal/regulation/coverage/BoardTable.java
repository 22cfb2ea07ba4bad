package vn.wardportal.regulation.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The tables of the board: who answers for an item, which modules ever served it, and how it was on past days. */
final class BoardTable {

    private BoardTable() {}

    static Map<String, Owner> owners(Handle handle) {
        return handle
                .createQuery("select * from regulation.item_owner")
                .map((row, context) -> Map.entry(
                        row.getString("item"),
                        new Owner(
                                row.getString("name"),
                                row.getString("login"),
                                row.getString("deputy_name"),
                                row.getString("deputy_login"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static void save(Handle handle, String item, Owner owner) {
        handle.createUpdate("""
                        merge into regulation.item_owner (item, name, login, deputy_name, deputy_login)
                        key (item) values (:item, :name, :login, :deputyName, :deputyLogin)
                        """)
                .bind("item", item)
                .bind("name", owner.name())
                .bind("login", owner.login())
                .bind("deputyName", owner.deputyName())
                .bind("deputyLogin", owner.deputyLogin())
                .execute();
    }

    /** The modules that ever served an item, by item. */
    static Map<String, List<ServingModule>> served(Handle handle) {
        return handle
                .createQuery("select * from regulation.item_module order by module")
                .map((row, context) -> Map.entry(
                        row.getString("item"), new ServingModule(row.getString("module"), row.getString("title"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static void remember(Handle handle, String item, ServingModule module) {
        handle.createUpdate("""
                        merge into regulation.item_module (item, module, title)
                        key (item, module) values (:item, :module, :title)
                        """)
                .bind("item", item)
                .bind("module", module.name())
                .bind("title", module.title())
                .execute();
    }

    /** The checks of khoản 3 Điều 10 from the day on, the oldest first. */
    static List<TopicalDay> topical(Handle handle, LocalDate from) {
        return handle.createQuery("select * from regulation.topical_day where checked_on >= :from order by checked_on")
                .bind("from", from)
                .map((row, context) -> new TopicalDay(
                        row.getObject("checked_on", LocalDate.class), row.getInt("items"), row.getInt("needed")))
                .list();
    }

    static Optional<LocalDate> lastChecked(Handle handle) {
        return handle.createQuery("select max(checked_on) from regulation.topical_day")
                .map((row, context) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .one();
    }

    static void keep(Handle handle, TopicalDay day, Instant now) {
        handle.createUpdate("""
                        merge into regulation.topical_day (checked_on, items, needed, checked_at)
                        key (checked_on) values (:day, :items, :needed, :now)
                        """)
                .bind("day", day.day())
                .bind("items", day.items())
                .bind("needed", day.needed())
                .bind("now", now)
                .execute();
    }

    static void keep(Handle handle, LocalDate day, String item, Standing standing) {
        handle.createUpdate("""
                        merge into regulation.item_day (checked_on, item, state, days)
                        key (checked_on, item) values (:day, :item, :state, :days)
                        """)
                .bind("day", day)
                .bind("item", item)
                .bind("state", standing.state().name())
                .bind("days", standing.days())
                .execute();
    }

    /** How often the item was in each state, by month, the latest first. */
    static List<Month> months(Handle handle, String item, LocalDate from) {
        return handle.createQuery("""
                        select extract(year from checked_on) as for_year, extract(month from checked_on) as for_month,
                            state, count(*) as found
                        from regulation.item_day where item = :item and checked_on >= :from
                        group by 1, 2, 3 order by 1 desc, 2 desc, 3
                        """)
                .bind("item", item)
                .bind("from", from)
                .map((row, context) -> new Month(
                        row.getInt("for_year"),
                        row.getInt("for_month"),
                        State.valueOf(row.getString("state")),
                        row.getInt("found")))
                .list();
    }

    /**
     * How many days of a month an item was in a state.
     *
     * @param year the year
     * @param month the month, from 1
     * @param state the state
     * @param days how many working days
     */
    record Month(int year, int month, State state, int days) {}
}
