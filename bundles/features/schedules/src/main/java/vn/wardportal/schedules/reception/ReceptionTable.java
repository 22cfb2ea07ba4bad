package vn.wardportal.schedules.reception;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.wardportal.api.content.StateTable;

/** Changes the table of receptions within one transaction. What was booked there stays for those who follow it. */
public class ReceptionTable extends StateTable<Reception, Terms> {

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
