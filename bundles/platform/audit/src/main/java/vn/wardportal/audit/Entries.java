package vn.wardportal.audit;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The table of entries: it is appended to and read, and nothing here changes or removes one. */
final class Entries {

    private static final RowMapper<Entry> ENTRY = (row, context) -> new Entry(
            row.getLong("number"),
            new Act(
                    row.getTimestamp("done_at").toInstant(),
                    row.getLong("person"),
                    row.getString("login"),
                    row.getString("name"),
                    row.getString("action"),
                    row.getString("object"),
                    row.getString("summary")),
            row.getString("hash"));

    private Entries() {}

    /**
     * The end of the chain.
     *
     * @param number of the last entry as noted apart; 0 if there is none
     * @param hash of the last entry as noted apart
     * @param top the greatest number in the table itself
     */
    record Head(long number, String hash, long top) {}

    static Head head(Handle handle) {
        // One statement, so that an entry appended meanwhile is in both or in neither.
        return handle.createQuery("""
                        select number, hash, (select coalesce(max(number), 0) from audit.entry) as top
                        from audit.head""")
                .map((row, context) -> new Head(row.getLong("number"), row.getString("hash"), row.getLong("top")))
                .one();
    }

    static boolean has(Handle handle, long message) {
        return handle.createQuery("select count(*) from audit.entry where message = :message")
                        .bind("message", message)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static void append(Handle handle, Entry entry, long message) {
        Act act = entry.act();
        handle.createUpdate("""
                        insert into audit.entry
                            (number, message, done_at, person, login, name, action, object, summary, hash)
                        values (:number, :message, :at, :person, :login, :name, :action, :object, :summary, :hash)""")
                .bind("number", entry.number())
                .bind("message", message)
                .bind("at", act.at())
                .bind("person", act.person())
                .bind("login", act.login())
                .bind("name", act.name())
                .bind("action", act.action())
                .bind("object", act.object())
                .bind("summary", act.summary())
                .bind("hash", entry.hash())
                .execute();
        handle.createUpdate("update audit.head set number = :number, hash = :hash")
                .bind("number", entry.number())
                .bind("hash", entry.hash())
                .execute();
    }

    /** Up to so many entries after one number and not after another, in the order of the chain. */
    static List<Entry> between(Handle handle, long after, long last, int limit) {
        return handle.createQuery("""
                        select * from audit.entry where number > :after and number <= :last
                        order by number limit :limit""")
                .bind("after", after)
                .bind("last", last)
                .bind("limit", limit)
                .map(ENTRY)
                .list();
    }

    /** Up to so many entries that the filter lets through before that number, newest first. */
    static List<Entry> before(Handle handle, long number, Filter filter, int limit) {
        return handle.createQuery("""
                        select * from audit.entry
                        where number < :number
                        and (:person = '' or position(:person in lower(login || ' ' || name)) > 0)
                        and (:action = '' or action = :action)
                        and (:object = '' or position(:object in lower(object || ' ' || summary)) > 0)
                        and done_at >= :from and done_at < :until
                        order by number desc limit :limit""")
                .bind("number", number)
                .bind("person", Filter.plain(filter.person()))
                .bind("action", filter.action())
                .bind("object", Filter.plain(filter.object()))
                .bind("from", filter.begin())
                .bind("until", filter.end())
                .bind("limit", limit)
                .map(ENTRY)
                .list();
    }

    static List<String> actions(Handle handle) {
        return handle.createQuery("select distinct action from audit.entry order by action")
                .mapTo(String.class)
                .list();
    }
}
