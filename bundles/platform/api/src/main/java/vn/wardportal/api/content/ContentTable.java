package vn.wardportal.api.content;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.workflow.Approval.Release;

/**
 * The table of a kind within one transaction. It has the columns {@code id}, {@code version} (counts the changes),
 * {@code released} (number of the last decision that was done, at first 0) and what is told beside it, {@code unreviewed}
 * and {@code instead_of}; the rest is the module's. Most kinds have the usual states, and extend {@link StateTable}.
 */
public abstract class ContentTable<C extends Content<M>, M> {

    protected final Handle handle;
    private final String table;

    /** @param table a constant of the module: schema and table */
    protected ContentTable(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    /** The content of that number, whatever its state. */
    public abstract Optional<C> find(long id);

    /**
     * The manuscript with the address it will have.
     *
     * @throws Refusal if the address it asks for is another's
     */
    public abstract M addressed(C before, M manuscript);

    /** Writes what residents never read, as it was last written. */
    public abstract void rewrite(C before, M manuscript, Instant now);

    /**
     * Residents read that from now on, by a decision; {@link #done(long, long)} is true for it from now on.
     * Its mark is told beside it.
     */
    public abstract void show(C before, M manuscript, Release release, Instant now);

    /** What was published in an emergency was reviewed: residents are not told any more that this is still to come. */
    public void reviewed(long id) {
        set(id, "unreviewed = false");
    }

    /** Residents do not read it from now on. */
    public abstract void withdraw(C before, Withdrawal withdrawal);

    /** Throws it away. */
    public abstract void trash(C before);

    /** Takes it back, as it was. */
    public abstract void restore(C before);

    /** Deletes it with all that belongs to it. */
    public abstract void delete(C before);

    /** Whether residents could read it where it stands. */
    public boolean showable(C before) {
        return true;
    }

    /**
     * Whether residents could read that where it stands.
     *
     * @param manuscript what was decided on
     */
    public boolean showable(C before, M manuscript) {
        return showable(before);
    }

    /** Numbers of the others that residents read or not depending on it, as what hangs below it; mostly none. */
    public List<Long> depending(long id) {
        return List.of();
    }

    /**
     * The content of that number.
     *
     * @throws Refusal if it is gone
     */
    public final C existing(long id) {
        return find(id).orElseThrow(() -> new Refusal(Reason.GONE));
    }

    /**
     * The content, locked until the transaction ends.
     *
     * @param seen the version that was seen
     * @throws Refusal if somebody changed it since, or it is gone
     */
    public final C claim(long id, int seen) {
        int claimed =
                handle.execute("update " + table + " set version = version + 1 where id = ? and version = ?", id, seen);
        C content = existing(id);
        if (claimed == 0) {
            throw new Refusal(Reason.CHANGED);
        }
        return content;
    }

    /** Notes that a decision was done, and what is told beside the content. */
    protected final void decided(long id, Release release) {
        set(
                id,
                "released = ?, unreviewed = ?, instead_of = ?",
                release.number(),
                release.mark().unreviewed(),
                release.mark().insteadOf());
    }

    /**
     * Sets columns of the content of that number.
     *
     * @param columns a constant of the module, with a question mark for each value: {@code state = 'DRAFT', note = ?}
     */
    protected final void set(long id, String columns, Object... values) {
        Object[] bound = Arrays.copyOf(values, values.length + 1);
        bound[values.length] = id;
        handle.execute("update " + table + " set " + columns + " where id = ?", bound);
    }

    /** Deletes the row of that number. */
    protected final void remove(long id) {
        handle.execute("delete from " + table + " where id = ?", id);
    }

    /** Whether a decision of that number, or a later one, was done already. */
    public final boolean done(long id, long release) {
        return handle.createQuery("select exists (select 1 from " + table + " where id = :id and released >= :release)")
                .bind("id", id)
                .bind("release", release)
                .mapTo(Boolean.class)
                .one();
    }

    /** The versions of the contents after that number. */
    final Map<Long, Long> versions(long after, int limit) {
        return handle.createQuery("select id, version from " + table
                        + " where id > :after order by id fetch first :limit rows only")
                .bind("after", after)
                .bind("limit", limit)
                .reduceRows(new TreeMap<Long, Long>(), (found, row) -> {
                    found.put(row.getColumn("id", Long.class), row.getColumn("version", Long.class));
                    return found;
                });
    }
}
