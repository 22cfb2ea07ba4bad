package vn.wardportal.schedules.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Refusal.Reason;
import vn.wardportal.api.content.StateTable;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.schedules.week.Week.State;

/** Changes the table of weeks within one transaction. A week has one schedule, those in the trash not counted. */
public class WeekTable extends StateTable<Week, Plan> {

    WeekTable(Handle handle) {
        super(handle, "schedules.week");
    }

    @Override
    public Optional<Week> find(long id) {
        return Weeks.one(handle, "id = :value", id);
    }

    Week insert(Plan plan, boolean demo, Instant now) {
        refuseIfTaken(plan.monday(), 0);
        long id = handle.createUpdate("""
                        insert into schedules.week (monday, live, note, lines, state, version, demo, updated_at)
                        values (:monday, :monday, :note, :lines, 'DRAFT', 1, :demo, :now)""")
                .bind("monday", plan.monday())
                .bind("note", plan.note())
                .bind("lines", Row.text(plan.rows()))
                .bind("demo", demo)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return existing(id);
    }

    /** A week's address is its number in the year, which never changes. */
    @Override
    public Plan addressed(Week before, Plan plan) {
        return new Plan(before.plan().monday(), plan.note(), plan.rows());
    }

    @Override
    public void rewrite(Week before, Plan plan, Instant now) {
        set(
                before.id(),
                "note = ?, lines = ?, updated_at = ?",
                plan.note(),
                Row.text(plan.rows()),
                now.atOffset(ZoneOffset.UTC));
    }

    /** Residents are given the public lines alone; what differs from what they read before is marked. */
    @Override
    public void show(Week before, Plan plan, Release release, Instant now) {
        rewrite(before, plan, now);
        show(before, plan, now);
        decided(before.id(), release);
    }

    /** Lets residents read it without a decision: samples alone come so. */
    void show(Week before, Plan plan, Instant now) {
        new ItemTable(handle, before.id())
                .show(plan.forResidents(), before.issued().isPresent(), now);
        set(
                before.id(),
                "state = 'PUBLISHED', issued_at = coalesce(issued_at, ?), withdrawn_at = null, withdrawn_because = null",
                now.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void withdraw(Week before, Withdrawal withdrawal) {
        super.withdraw(before, withdrawal);
        new ItemTable(handle, before.id()).touch(withdrawal.at());
    }

    @Override
    public void trash(Week before) {
        super.trash(before);
        set(before.id(), "live = null");
    }

    @Override
    public void restore(Week before) {
        refuseIfTaken(before.plan().monday(), before.id());
        super.restore(before);
        set(before.id(), "live = monday");
    }

    @Override
    public void delete(Week before) {
        handle.execute("delete from schedules.item where week = ?", before.id());
        super.delete(before);
    }

    List<Week> samples() {
        return handle.createQuery("select * from schedules.week where demo")
                .map(Weeks.WEEKS)
                .list();
    }

    private void refuseIfTaken(LocalDate monday, long by) {
        boolean taken = Weeks.one(handle, "live = :value", monday)
                .filter(week -> week.id() != by && week.state() != State.TRASHED)
                .isPresent();
        if (taken) {
            throw new Refusal(Reason.ADDRESS_TAKEN);
        }
    }
}
