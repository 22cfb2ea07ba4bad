package vn.wardportal.workflow.board;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.user.Person;

/** Changes the table of who may supply where; a row is only added, or marked as taken back. */
final class GrantTable {

    private GrantTable() {}

    static long insert(Handle handle, Grant grant, Person by, Instant now) {
        return handle.createUpdate("""
                        insert into workflow.supply_grant (login, name, kind, category, title, direct, valid_from,
                            valid_to, decision, reason, granted_by, granted_by_name, granted_at)
                        values (:login, :name, :kind, :category, :title, :direct, :from, :to, :decision, :reason, :by,
                            :byName, :at)""")
                .bind("login", grant.person().login())
                .bind("name", grant.person().name())
                .bind("kind", grant.place().kind())
                .bind("category", grant.place().category())
                .bind("title", grant.place().title())
                .bind("direct", grant.direct())
                .bind("from", grant.term().from())
                .bind("to", grant.term().to())
                .bind("decision", grant.because().decision().strip())
                .bind("reason", grant.because().reason().strip())
                .bind("by", by.login())
                .bind("byName", by.name())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Whether it was not taken back before. */
    static boolean revoke(Handle handle, long id, Person by, String reason, Instant now) {
        return handle.execute(
                        "update workflow.supply_grant set revoked_at = ?, revoked_by_name = ?, revoked_because = ?"
                                + " where id = ? and revoked_at is null",
                        now.atOffset(ZoneOffset.UTC),
                        by.name(),
                        reason,
                        id)
                > 0;
    }
}
