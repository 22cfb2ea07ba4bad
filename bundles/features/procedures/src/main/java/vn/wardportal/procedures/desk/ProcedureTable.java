package vn.wardportal.procedures.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.ContentTable;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.site.Redirects;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.State;

/** Changes the tables of procedures within one transaction, and keeps the proof of what was posted. */
public class ProcedureTable extends ContentTable<Procedure, Manuscript> {

    private final ProcedureRows rows;
    private final Redirects redirects;

    ProcedureTable(Handle handle, Redirects redirects) {
        super(handle, "procedures.procedure");
        this.rows = new ProcedureRows(handle);
        this.redirects = redirects;
    }

    @Override
    public Optional<Procedure> find(long id) {
        return Catalogue.find(handle, id);
    }

    Procedure insert(Manuscript manuscript, State state, boolean demo, Instant now) {
        return existing(rows.insert(manuscript.at(free(manuscript.head().slug(), 0)), state, demo, now));
    }

    /** Many procedures are called alike: an address that is taken gets a number. */
    @Override
    public Manuscript addressed(Procedure before, Manuscript manuscript) {
        return manuscript.at(free(manuscript.head().slug(), before.id()));
    }

    @Override
    public void rewrite(Procedure before, Manuscript manuscript, Instant now) {
        rows.update(before.id(), manuscript, now);
    }

    @Override
    public void show(Procedure before, Manuscript manuscript, Release release, Instant now) {
        Manuscript shown = manuscript.at(free(manuscript.head().slug(), before.id()));
        rewrite(before, shown, now);
        handle.execute(
                """
                update procedures.procedure set state = 'PUBLISHED', released = ?, unreviewed = ?, instead_of = ?,
                    posted_at = coalesce(posted_at, ?), withdrawn_at = null, withdrawn_because = null
                where id = ?""",
                release.number(),
                release.mark().unreviewed(),
                release.mark().insteadOf(),
                at(now),
                before.id());
        Procedure after = existing(before.id());
        ended(before.id(), now);
        handle.execute(
                """
                insert into procedures.posting (procedure, release, edition, hash, decided_by, address, posted_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                before.id(),
                release.number(),
                release.version(),
                release.hash(),
                release.by(),
                after.address(),
                at(now));
        if (before.shown() && !before.address().equals(after.address())) {
            redirects.add(handle, before.address(), after.address());
        }
    }

    private void ended(long id, Instant now) {
        handle.execute(
                "update procedures.posting set ended_at = ? where procedure = ? and ended_at is null", at(now), id);
    }

    @Override
    public void reviewed(long id) {
        handle.execute("update procedures.procedure set unreviewed = false where id = ?", id);
    }

    @Override
    public void withdraw(Procedure before, Withdrawal withdrawal) {
        handle.execute(
                "update procedures.procedure set state = 'WITHDRAWN', withdrawn_at = ?, withdrawn_because = ? where id = ?",
                at(withdrawal.at()),
                withdrawal.reason(),
                before.id());
        ended(before.id(), withdrawal.at());
    }

    @Override
    public void trash(Procedure before) {
        become(before, State.TRASHED);
    }

    @Override
    public void restore(Procedure before) {
        become(before, before.life().withdrawal().isPresent() ? State.WITHDRAWN : State.DRAFT);
    }

    @Override
    public void delete(Procedure before) {
        rows.delete(before.id());
    }

    /** The procedures that came as samples. */
    List<Procedure> demo() {
        return handle.createQuery("select id from procedures.procedure where demo").mapTo(Long.class).list().stream()
                .map(this::existing)
                .toList();
    }

    private void become(Procedure before, State state) {
        handle.execute("update procedures.procedure set state = ? where id = ?", state.name(), before.id());
    }

    /** The address, or the next one like it that nobody else has. */
    private String free(String slug, long except) {
        String free = slug;
        for (int count = 2; taken(free, except); count++) {
            free = slug + "-" + count;
        }
        return free;
    }

    /** Counted: H2 answers a second "select exists" of the same words within a transaction as it did the first. */
    private boolean taken(String slug, long except) {
        return handle.createQuery("select count(*) > 0 from procedures.procedure where slug = :slug and id <> :id")
                .bind("slug", slug)
                .bind("id", except)
                .mapTo(Boolean.class)
                .one();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
