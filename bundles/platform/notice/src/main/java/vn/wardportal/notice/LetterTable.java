package vn.wardportal.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.notice.Letter.State;

/** The queue of letters, with those that went out or were given up for a while. */
final class LetterTable {

    private static final int ERROR = 500;

    private static final RowMapper<Letter> LETTER = (row, context) -> new Letter(
            row.getLong("id"),
            row.getString("recipient"),
            row.getString("name"),
            row.getString("subject"),
            row.getString("body"),
            State.valueOf(row.getString("state")),
            row.getTimestamp("written_at").toInstant(),
            row.getInt("tries"),
            row.getString("last_error"),
            Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));

    private LetterTable() {}

    static long insert(Handle handle, Known to, Words.Written written, Instant now) {
        return handle.createUpdate("""
                        insert into notice.letter (account, recipient, name, subject, body, state,
                            written_at, tries, next_try, last_error)
                        values (:account, :recipient, :name, :subject, :body, 'WAITING', :now, 0, :now, '')""")
                .bind("account", to.id())
                .bind("recipient", to.email())
                .bind("name", to.name())
                .bind("subject", written.subject())
                .bind("body", written.body())
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** A letter that a message of the outbox asks for; nothing happens if it did so before. */
    static void insertOnce(Handle handle, long message, Known to, Words.Written written, Instant now) {
        boolean known = handle.createQuery("select exists (select 1 from notice.letter where message = :message)")
                .bind("message", message)
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            long id = insert(handle, to, written, now);
            handle.execute("update notice.letter set message = ? where id = ?", message, id);
        }
    }

    /** What is to be tried now, the oldest first. */
    static List<Letter> due(Handle handle, Instant now, int limit) {
        return handle.createQuery("""
                        select * from notice.letter where state = 'WAITING' and next_try <= :now
                        order by id limit :limit""")
                .bind("now", now)
                .bind("limit", limit)
                .map(LETTER)
                .list();
    }

    /** The letter went out, or will not; what it said is not kept. */
    static void end(Handle handle, long id, State state, String error, Instant now) {
        handle.createUpdate("""
                        update notice.letter set state = :state, tries = tries + 1, last_error = :error,
                            ended_at = :now, body = '' where id = :id""")
                .bind("state", state.name())
                .bind("error", Lines.line(error, ERROR))
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    static void again(Handle handle, long id, String error, Instant next) {
        handle.createUpdate("""
                        update notice.letter set tries = tries + 1, last_error = :error, next_try = :next
                        where id = :id""")
                .bind("error", Lines.line(error, ERROR))
                .bind("next", next)
                .bind("id", id)
                .execute();
    }

    /** The server answered nobody: notes it on every letter that would have gone. */
    static void unanswered(Handle handle, String error, Instant now) {
        handle.createUpdate("""
                        update notice.letter set tries = tries + 1, last_error = :error
                        where state = 'WAITING' and next_try <= :now""")
                .bind("error", Lines.line(error, ERROR))
                .bind("now", now)
                .execute();
    }

    /** Gives up what has waited since before that time. */
    static int expire(Handle handle, Instant before, Instant now) {
        return handle.createUpdate("""
                        update notice.letter set state = 'FAILED', ended_at = :now, body = ''
                        where state = 'WAITING' and written_at < :before""").bind("before", before).bind("now", now).execute();
    }

    static void tryNow(Handle handle, Instant now) {
        handle.createUpdate("update notice.letter set next_try = :now where state = 'WAITING'")
                .bind("now", now)
                .execute();
    }

    /** What waits and what failed, the newest first. */
    static List<Letter> unsent(Handle handle, int limit) {
        return handle.createQuery(
                        "select * from notice.letter where state in ('WAITING', 'FAILED') order by id desc limit :limit")
                .bind("limit", limit)
                .map(LETTER)
                .list();
    }

    static Queue queue(Handle handle, Instant since) {
        return handle.createQuery("""
                        select count(case when state = 'WAITING' then 1 end) as waiting,
                            min(case when state = 'WAITING' then written_at end) as oldest,
                            count(case when state = 'FAILED' and ended_at >= :since then 1 end) as failed,
                            max(case when state = 'SENT' then ended_at end) as sent
                        from notice.letter""")
                .bind("since", since)
                .map((row, context) -> new Queue(
                        row.getInt("waiting"),
                        Optional.ofNullable(row.getTimestamp("oldest")).map(Timestamp::toInstant),
                        row.getInt("failed"),
                        Optional.ofNullable(row.getTimestamp("sent")).map(Timestamp::toInstant)))
                .one();
    }

    static int purge(Handle handle, Instant before) {
        return handle.createUpdate("delete from notice.letter where ended_at < :before")
                .bind("before", before)
                .execute();
    }

    /**
     * The queue as a whole.
     *
     * @param waiting how many letters wait
     * @param oldest since when the oldest does
     * @param failed how many were given up lately
     * @param sent when the latest went out
     */
    record Queue(int waiting, Optional<Instant> oldest, int failed, Optional<Instant> sent) {}
}
