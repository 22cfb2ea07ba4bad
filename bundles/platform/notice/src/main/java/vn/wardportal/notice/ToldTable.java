package vn.wardportal.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.data.OutboxReceiver.Message;
import vn.wardportal.api.notice.Notice;

/** The table of what each person was told. */
final class ToldTable {

    private static final RowMapper<Told> TOLD = (row, context) -> new Told(
            row.getLong("id"),
            row.getTimestamp("told_at").toInstant(),
            row.getString("title"),
            row.getString("text"),
            row.getString("path"),
            Optional.ofNullable(row.getTimestamp("read_at")).map(Timestamp::toInstant),
            row.getString("outcome"));

    private ToldTable() {}

    /** Whether the message was handed out before. */
    static boolean has(Handle handle, long message) {
        return handle.createQuery("select count(*) from notice.notice where message = :message")
                        .bind("message", message)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    static void insert(Handle handle, Message message, Notice notice, Given given) {
        handle.createUpdate("""
                        insert into notice.notice
                            (message, account, told_at, subject, title, text, path, gathered, mailed_at)
                        values (:message, :account, :at, :subject, :title, :text, :path, :gathered, :mailedAt)""")
                .bind("message", message.number())
                .bind("account", given.account())
                .bind("at", message.at())
                .bind("subject", notice.subject())
                .bind("title", notice.title())
                .bind("text", notice.text())
                .bind("path", notice.path())
                .bind("gathered", given.gathered())
                .bind("mailedAt", given.mailedAt().orElse(null))
                .execute();
    }

    /** The person's notices before that one, newest first. */
    static List<Told> before(Handle handle, long account, long id, int limit) {
        return handle.createQuery("""
                        select * from notice.notice where account = :account and id < :id
                        order by id desc limit :limit""")
                .bind("account", account)
                .bind("id", id)
                .bind("limit", limit)
                .map(TOLD)
                .list();
    }

    static int unread(Handle handle, long account) {
        return handle.createQuery("select count(*) from notice.notice where account = :account and read_at is null")
                .bind("account", account)
                .mapTo(int.class)
                .one();
    }

    static int read(Handle handle, long account, long id, Instant now) {
        return handle.createUpdate("""
                        update notice.notice set read_at = :now
                        where id = :id and account = :account and read_at is null""")
                .bind("now", now)
                .bind("id", id)
                .bind("account", account)
                .execute();
    }

    static int readAll(Handle handle, long account, Instant now) {
        return handle.createUpdate(
                        "update notice.notice set read_at = :now where account = :account and read_at is null")
                .bind("now", now)
                .bind("account", account)
                .execute();
    }

    /** What these people have not read about the matter was dealt with by others. */
    static int settle(Handle handle, Settlement settlement, Instant now) {
        return handle.createUpdate("""
                        update notice.notice set read_at = :now, outcome = :outcome
                        where subject = :subject and account in (<accounts>) and read_at is null""")
                .bind("now", now)
                .bind("outcome", settlement.outcome())
                .bind("subject", settlement.subject())
                .bindList("accounts", settlement.recipients())
                .execute();
    }

    /** Accounts for which something waits, each with the time of the oldest. */
    static List<Gathered> gathered(Handle handle) {
        return handle.createQuery("""
                        select account, min(told_at) as oldest from notice.notice
                        where gathered and mailed_at is null and read_at is null group by account order by account""")
                .map((row, context) -> new Gathered(
                        row.getLong("account"), row.getTimestamp("oldest").toInstant()))
                .list();
    }

    /** What waits for the account's digest, oldest first. */
    static List<Told> gathered(Handle handle, long account) {
        return handle.createQuery("""
                        select * from notice.notice
                        where gathered and account = :account and mailed_at is null and read_at is null order by id""").bind("account", account).map(TOLD).list();
    }

    /** Takes what was gathered for the account, up to that notice, out of what waits. */
    static void settle(Handle handle, long account, long last, Optional<Instant> mailedAt) {
        handle.createUpdate("""
                        update notice.notice set gathered = false, mailed_at = :mailedAt
                        where gathered and account = :account and id <= :last""")
                .bind("mailedAt", mailedAt.orElse(null))
                .bind("account", account)
                .bind("last", last)
                .execute();
    }

    /** Removes what is older than that, and of each person's read ones all but the newest so many. */
    static int purge(Handle handle, Instant before, int kept) {
        int old = handle.createUpdate("delete from notice.notice where told_at < :before")
                .bind("before", before)
                .execute();
        return old + handle.createUpdate("""
                        delete from notice.notice where id in (
                            select id from (
                                select id, row_number() over (partition by account order by id desc) as place
                                from notice.notice where read_at is not null) as ranked
                            where place > :kept)""").bind("kept", kept).execute();
    }

    /**
     * How a notice reached one person.
     *
     * @param account whose
     * @param gathered whether it waits for their digest
     * @param mailedAt when it was put into a letter of its own
     */
    record Given(long account, boolean gathered, Optional<Instant> mailedAt) {}

    /**
     * That something waits for a digest.
     *
     * @param account whose
     * @param oldest when the oldest was sent
     */
    record Gathered(long account, Instant oldest) {}
}
