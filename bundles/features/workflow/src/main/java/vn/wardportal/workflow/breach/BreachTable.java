package vn.wardportal.workflow.breach;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Explanation;
import vn.wardportal.workflow.breach.Breach.Kind;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.Breach.Owner;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Objection.Why;
import vn.wardportal.workflow.route.Item.Who;

/** Changes the tables of the register within one transaction. */
final class BreachTable {

    static final RowMapper<Breach> BREACH = (row, context) -> new Breach(
            row.getLong("id"),
            Kind.valueOf(row.getString("kind")),
            new Matter(Optional.ofNullable(row.getString("subject")), row.getString("title"), row.getString("path")),
            new Owner(
                    Optional.ofNullable(row.getString("stage")),
                    Optional.ofNullable(row.getString("owner")),
                    row.getString("owner_name")),
            row.getObject("happened_at", Instant.class),
            row.getString("evidence"),
            row.getString("article"),
            Standing.valueOf(row.getString("standing")),
            explanation(
                    Optional.ofNullable(row.getObject("explain_by", Instant.class)),
                    row.getString("explain_because"),
                    row.getBoolean("explained")),
            row.getInt("seq"));

    private final Handle handle;

    BreachTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a new entry; nothing if the portal proposed it for that cause before. */
    Optional<Breach> add(Breach breach, Optional<String> cause, boolean demo) {
        if (cause.flatMap(one -> proposed(breach.matter().subject().orElseThrow(), one))
                .isPresent()) {
            return Optional.empty();
        }
        long id = handle.createUpdate("""
                        insert into workflow.breach (kind, subject, title, path, cause, stage, owner, owner_name,
                            happened_at, evidence, article, standing, explain_because, explained, seq, demo)
                        values (:kind, :subject, :title, :path, :cause, :stage, :owner, :ownerName, :happened, :evidence,
                            :article, :standing, '', false, 1, :demo)""")
                .bind("kind", breach.kind().name())
                .bind("subject", breach.matter().subject().orElse(null))
                .bind("title", breach.matter().title())
                .bind("path", breach.matter().path())
                .bind("cause", cause.orElse(null))
                .bind("stage", breach.owner().stage().orElse(null))
                .bind("owner", breach.owner().login().orElse(null))
                .bind("ownerName", breach.owner().name())
                .bind("happened", breach.happened().atOffset(ZoneOffset.UTC))
                .bind("evidence", breach.evidence())
                .bind("article", breach.article())
                .bind("standing", breach.standing().name())
                .bind("demo", demo)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return find(handle, id);
    }

    /** The entry, locked until the transaction ends, unless somebody did something about it since then. */
    Breach claim(long id, int seen) {
        if (handle.execute("update workflow.breach set seq = seq + 1 where id = ? and seq = ?", id, seen) == 0) {
            throw new Objection(Why.MOVED);
        }
        return find(handle, id).orElseThrow(() -> new Objection(Why.MOVED));
    }

    /** What the portal proposed about the text for that cause. */
    Optional<Breach> proposed(String subject, String cause) {
        return handle.createQuery("select * from workflow.breach where subject = :subject and cause = :cause")
                .bind("subject", subject)
                .bind("cause", cause)
                .map(BREACH)
                .findOne();
    }

    /** More is known of it, so that nobody acts on what they saw before. */
    void complete(long id, Owner owner, String evidence) {
        handle.createUpdate("""
                        update workflow.breach set stage = :stage, owner = :owner, owner_name = :ownerName,
                            evidence = :evidence, seq = seq + 1 where id = :id""")
                .bind("stage", owner.stage().orElse(null))
                .bind("owner", owner.login().orElse(null))
                .bind("ownerName", owner.name())
                .bind("evidence", evidence)
                .bind("id", id)
                .execute();
    }

    void stand(long id, Standing standing) {
        handle.execute("update workflow.breach set standing = ? where id = ?", standing.name(), id);
    }

    void explain(long id, Explanation explanation) {
        handle.execute(
                "update workflow.breach set explain_by = ?, explain_because = ?, explained = ? where id = ?",
                explanation.until().atOffset(ZoneOffset.UTC),
                explanation.because(),
                explanation.given(),
                id);
    }

    void note(long id, Act act, Who who, Instant at, String words) {
        handle.execute(
                "insert into workflow.breach_step (breach, act, login, name, done_at, words) values (?, ?, ?, ?, ?, ?)",
                id,
                act.name(),
                who.login(),
                who.name(),
                at.atOffset(ZoneOffset.UTC),
                words);
    }

    static Optional<Breach> find(Handle handle, long id) {
        return handle.createQuery("select * from workflow.breach where id = :id")
                .bind("id", id)
                .map(BREACH)
                .findOne();
    }

    private static Optional<Explanation> explanation(Optional<Instant> until, String because, boolean given) {
        return until.map(time -> new Explanation(time, because, given));
    }
}
