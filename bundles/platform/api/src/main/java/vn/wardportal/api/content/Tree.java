package vn.wardportal.api.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.wardportal.api.content.Refusal.Reason;

/**
 * Where contents of a kind hang below each other, and in which order, within one transaction. Its table has the columns
 * {@code parent} (null at the top), {@code place} (small numbers first), {@code state} ({@code TRASHED} in the trash) and
 * {@code withdrawn_at}. Where something hangs and in which order are no words: they change at once.
 *
 * <pre>{@code
 * new Tree(handle, "flood.street").shift(street.id(), -1);
 * }</pre>
 */
public final class Tree {

    private static final int STEP = 10;

    private final Handle handle;
    private final String table;

    /** @param table a constant of the module: schema and table */
    public Tree(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    /** Whether residents read, or once read, what stands above; nothing stands above the top. */
    public boolean belowShown(OptionalLong parent) {
        return parent.isEmpty() || holds(parent.getAsLong(), "(state = 'PUBLISHED' or withdrawn_at is not null)");
    }

    /**
     * Refuses what would hang below something that was thrown away.
     *
     * @throws Refusal if so
     */
    public void refuseIfAboveTrashed(OptionalLong parent) {
        if (parent.isPresent() && holds(parent.getAsLong(), "state = 'TRASHED'")) {
            throw new Refusal(TreeGround.ABOVE_TRASHED);
        }
    }

    /**
     * Refuses if anything hangs below that is not in the trash.
     *
     * @throws Refusal if so
     */
    public void refuseIfAbove(long id) {
        refuseIfAny(id, "state <> 'TRASHED'");
    }

    /**
     * Refuses if anything hangs below, in the trash or not.
     *
     * @throws Refusal if so
     */
    public void refuseIfAboveAny(long id) {
        refuseIfAny(id, "true");
    }

    /** Numbers of all that hangs below it, directly or not. */
    public List<Long> below(long id) {
        List<Long> all = new ArrayList<>();
        List<Long> level = children(List.of(id));
        while (!level.isEmpty()) {
            all.addAll(level);
            level = children(level);
        }
        return all;
    }

    private List<Long> children(List<Long> parents) {
        return handle.createQuery("select id from " + table + " where parent in (<parents>) order by id")
                .bindList("parents", parents)
                .mapTo(Long.class)
                .list();
    }

    /** The place after all others. */
    public int last() {
        return handle.createQuery("select coalesce(max(place), 0) + " + STEP + " from " + table)
                .mapTo(Integer.class)
                .one();
    }

    /** Moves it that many places down among its siblings, or up. */
    public void shift(long id, int step) {
        List<Long> siblings = handle.createQuery("select id from " + table
                        + " where parent is not distinct from (select parent from " + table + " where id = :id)"
                        + " and state <> 'TRASHED' order by place, id")
                .bind("id", id)
                .mapTo(Long.class)
                .list();
        int before = siblings.indexOf(id);
        if (before >= 0) {
            siblings.remove(before);
            siblings.add(Math.clamp(before + (long) step, 0, siblings.size()), id);
        }
        for (int index = 0; index < siblings.size(); index++) {
            handle.execute("update " + table + " set place = ? where id = ?", index * STEP, siblings.get(index));
        }
    }

    /** The number as a column has it. */
    public static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /** The number that a column has. */
    public static OptionalLong number(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** @param condition a constant of this class */
    private boolean holds(long id, String condition) {
        return handle.createQuery("select " + condition + " from " + table + " where id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(() -> new Refusal(Reason.GONE));
    }

    /** @param condition a constant of this class */
    private void refuseIfAny(long id, String condition) {
        boolean below = handle.createQuery(
                        "select exists (select 1 from " + table + " where parent = :id and " + condition + ")")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
        if (below) {
            throw new Refusal(TreeGround.HAS_CHILDREN);
        }
    }
}
