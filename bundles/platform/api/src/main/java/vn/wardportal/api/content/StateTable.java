package vn.wardportal.api.content;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.workflow.Approval.Release;

/**
 * The table of a kind with the usual states: its column {@code state} says {@code DRAFT}, {@code PUBLISHED} or
 * {@code TRASHED}, {@code withdrawn_at} and {@code withdrawn_because} say when and why residents lost what they had read. A
 * kind adds what else changes with the state:
 *
 * <pre>{@code
 * class WarningTable extends StateTable<Warning, Words> {
 *
 *     WarningTable(Handle handle) {
 *         super(handle, "flood.warning");
 *     }
 *
 *     public void trash(Warning before) {
 *         super.trash(before);
 *         set(before.id(), "slug = null");
 *     }
 *     …
 * }
 * }</pre>
 *
 * @param <C> the kind's contents
 * @param <M> what is written
 */
public abstract class StateTable<C extends Content<M>, M> extends ContentTable<C, M> {

    /** @param table a constant of the module: schema and table */
    protected StateTable(Handle handle, String table) {
        super(handle, table);
    }

    @Override
    public void show(C before, M manuscript, Release release, Instant now) {
        rewrite(before, manuscript, now);
        set(before.id(), "state = 'PUBLISHED', withdrawn_at = null, withdrawn_because = null");
        decided(before.id(), release);
    }

    @Override
    public void withdraw(C before, Withdrawal withdrawal) {
        set(
                before.id(),
                "state = 'DRAFT', withdrawn_at = ?, withdrawn_because = ?",
                withdrawal.at().atOffset(ZoneOffset.UTC),
                withdrawal.reason());
    }

    @Override
    public void trash(C before) {
        set(before.id(), "state = 'TRASHED'");
    }

    /** As a draft, also what residents had read. */
    @Override
    public void restore(C before) {
        set(before.id(), "state = 'DRAFT'");
    }

    @Override
    public void delete(C before) {
        remove(before.id());
    }
}
