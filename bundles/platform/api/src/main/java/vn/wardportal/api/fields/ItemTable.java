package vn.wardportal.api.fields;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.StateTable;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.workflow.Approval.Release;

/**
 * Changes the table of a declared kind within one transaction. Its ledger, one row, numbers the changes that lists show, and
 * is locked until each of them commits.
 */
final class ItemTable extends StateTable<Item, Values> {

    private final Declaration declared;
    private final ItemColumns columns;
    private final String table;

    ItemTable(Handle handle, Declaration declared, ItemColumns columns) {
        super(handle, declared.name());
        this.declared = declared;
        this.columns = columns;
        this.table = declared.name();
    }

    @Override
    public Optional<Item> find(long id) {
        return handle.createQuery("select * from " + table + " where id = :id")
                .bind("id", id)
                .map(columns)
                .findOne();
    }

    /** Keeps a new one, as a draft; a sample is read at once. */
    Item insert(Values values, boolean sample, Instant now) {
        long id = columns.bind(
                        handle.createUpdate("insert into " + table + " (slug, " + columns.list()
                                + ", state, version, demo, updated_at, published_at, changed) values (:slug, "
                                + columns.bound() + ", :state, 1, :demo, :now, :published, 0)"),
                        values)
                .bind("slug", slug(0, values))
                .bind("state", sample ? Item.State.PUBLISHED.name() : Item.State.DRAFT.name())
                .bind("demo", sample)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("published", sample ? now.atOffset(ZoneOffset.UTC) : null)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        if (sample) {
            listed(id);
        }
        return existing(id);
    }

    /** Its address follows what it is called until residents read it there. */
    private String slug(long id, Values values) {
        return Slug.free(
                Slug.of(values.text(declared.title())),
                taken -> handle.createQuery("select count(*) from " + table + " where slug = :slug and id <> :id")
                                .bind("slug", taken)
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    @Override
    public Values addressed(Item before, Values values) {
        return values;
    }

    @Override
    public void rewrite(Item before, Values values, Instant now) {
        columns.bind(
                        handle.createUpdate("update " + table + " set slug = :slug, " + columns.set()
                                + ", updated_at = :now where id = :id"),
                        values)
                .bind("slug", before.shown() ? before.slug() : slug(before.id(), values))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", before.id())
                .execute();
    }

    @Override
    public void show(Item before, Values values, Release release, Instant now) {
        super.show(before, values, release, now);
        set(before.id(), "published_at = coalesce(published_at, ?)", now.atOffset(ZoneOffset.UTC));
        listed(before.id());
    }

    @Override
    public void withdraw(Item before, Withdrawal withdrawal) {
        super.withdraw(before, withdrawal);
        listed(before.id());
    }

    @Override
    public void delete(Item before) {
        super.delete(before);
        handle.execute("update " + table + "_ledger set deletions = deletions + 1");
    }

    /** The samples. */
    List<Item> samples() {
        return handle.createQuery("select * from " + table + " where demo")
                .map(columns)
                .list();
    }

    private void listed(long id) {
        handle.execute("update " + table + "_ledger set changes = changes + 1");
        set(id, "changed = (select changes from " + table + "_ledger)");
    }
}
