package vn.wardportal.schedules.reception;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.wardportal.api.content.ContentTable;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Approval.Release;

/** Changes the table of receptions within one transaction. */
public class ReceptionTable extends ContentTable<Reception, Terms> {

    ReceptionTable(Handle handle) {
        super(handle, "schedules.reception");
    }

    @Override
    public Optional<Reception> find(long id) {
        return Receptions.find(handle, id);
    }

    Reception insert(Terms terms, boolean shown, boolean demo, Instant now) {
        long id = bind(handle.createUpdate("""
                                insert into schedules.reception (office, person, head, place, pattern, days, hours, minutes,
                                    first_day, last_day, shift, note, specials, state, version, demo, updated_at)
                                values (:office, :person, :head, :place, :pattern, :days, :hours, :minutes,
                                    :from, :to, :shift, :note, :specials, :state, 1, :demo, :now)"""), terms, now)
                .bind("state", shown ? "PUBLISHED" : "DRAFT")
                .bind("demo", demo)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return existing(id);
    }

    /** Receptions share one address. */
    @Override
    public Terms addressed(Reception before, Terms terms) {
        return terms;
    }

    @Override
    public void rewrite(Reception before, Terms terms, Instant now) {
        bind(handle.createUpdate("""
                                update schedules.reception set office = :office, person = :person, head = :head,
                                    place = :place, pattern = :pattern, days = :days, hours = :hours,
                                    minutes = :minutes, first_day = :from, last_day = :to, shift = :shift,
                                    note = :note, specials = :specials, updated_at = :now
                                where id = :id"""), terms, now).bind("id", before.id()).execute();
    }

    /** Whoever has a sitting in a calendar of their own is to look at it again. */
    @Override
    public void show(Reception before, Terms terms, Release release, Instant now) {
        rewrite(before, terms, now);
        handle.execute(
                """
                update schedules.reception set state = 'PUBLISHED', released = ?, unreviewed = ?, instead_of = ?,
                    withdrawn_at = null, withdrawn_because = null
                where id = ?""",
                release.number(),
                release.mark().unreviewed(),
                release.mark().insteadOf(),
                before.id());
    }

    @Override
    public void reviewed(long id) {
        handle.execute("update schedules.reception set unreviewed = false where id = ?", id);
    }

    @Override
    public void withdraw(Reception before, Withdrawal withdrawal) {
        handle.execute(
                "update schedules.reception set state = 'DRAFT', withdrawn_at = ?, withdrawn_because = ? where id = ?",
                withdrawal.at().atOffset(ZoneOffset.UTC),
                withdrawal.reason(),
                before.id());
    }

    @Override
    public void trash(Reception before) {
        handle.execute("update schedules.reception set state = 'TRASHED' where id = ?", before.id());
    }

    @Override
    public void restore(Reception before) {
        handle.execute("update schedules.reception set state = 'DRAFT' where id = ?", before.id());
    }

    /** What was booked there stays for those who follow it. */
    @Override
    public void delete(Reception before) {
        handle.execute("delete from schedules.reception where id = ?", before.id());
    }

    List<Reception> samples() {
        return handle.createQuery("select * from schedules.reception where demo")
                .map(Receptions.RECEPTIONS)
                .list();
    }

    private static <T extends SqlStatement<T>> T bind(T statement, Terms terms, Instant now) {
        return statement
                .bind("office", terms.who().office())
                .bind("person", terms.who().person())
                .bind("head", terms.who().head())
                .bind("place", terms.place())
                .bind("pattern", terms.pattern().name())
                .bind("days", terms.days())
                .bind("hours", terms.hours())
                .bind("minutes", terms.minutes())
                .bind("from", terms.from())
                .bind("to", terms.to())
                .bind("shift", terms.shift())
                .bind("note", terms.note())
                .bind("specials", terms.specialText())
                .bind("now", now.atOffset(ZoneOffset.UTC));
    }
}
