package vn.wardportal.workflow.route;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.route.Step.Returned;

/** Changes the tables of texts and steps within one transaction. */
final class ItemTable {

    private final Handle handle;

    ItemTable(Handle handle) {
        this.handle = handle;
    }

    /** The text, locked until the transaction ends, unless somebody took a step since that one. */
    Item claim(String subject, int seen) {
        int claimed =
                handle.execute("update workflow.item set seq = seq + 1 where subject = ? and seq = ?", subject, seen);
        if (claimed == 0) {
            throw new Refusal(Why.MOVED);
        }
        return Items.find(handle, subject).orElseThrow(() -> new Refusal(Why.GONE));
    }

    /** Keeps where a text is now. */
    void keep(Item item) {
        int known = bind(handle.createUpdate("""
                update workflow.item set title = :title, category = :category, path = :path, route = :route, pass = :pass,
                    seq = :seq, state = :state, stage = :stage, edition = :edition, hash = :hash, sender = :sender,
                    sender_name = :senderName, holder = :holder, holder_name = :holderName, held_at = :held,
                    moved_at = :moved, due_at = :due, due_because = :because, publish_at = :publish,
                    review_by = :review where subject = :subject"""), item).execute();
        if (known == 0) {
            bind(handle.createUpdate("""
                    insert into workflow.item (subject, kind, title, category, path, route, pass, seq, state, stage,
                        edition, hash, sender, sender_name, holder, holder_name, held_at, moved_at, due_at, due_because,
                        publish_at, review_by)
                    values (:subject, :kind, :title, :category, :path, :route, :pass, :seq, :state, :stage, :edition,
                        :hash, :sender, :senderName, :holder, :holderName, :held, :moved, :due, :because, :publish,
                        :review)"""), item).bind("kind", item.kind()).execute();
        }
    }

    void add(String subject, Step step) {
        long id = handle.createUpdate("""
                        insert into workflow.step (subject, pass, stage, act, login, name, instead_of, done_at, edition,
                            hash, remark)
                        values (:subject, :pass, :stage, :act, :login, :name, :insteadOf, :at, :edition, :hash, :remark)""")
                .bind("subject", subject)
                .bind("pass", step.pass())
                .bind("stage", step.stage())
                .bind("act", step.act().name())
                .bind("login", step.who().login())
                .bind("name", step.who().name())
                .bind("insteadOf", step.insteadOf().orElse(null))
                .bind("at", at(step.at()))
                .bind("edition", step.edition())
                .bind("hash", step.hash())
                .bind("remark", step.remark())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        add(id, step.reasons());
    }

    private void add(long step, List<Returned> reasons) {
        reasons.forEach(reason -> handle.execute(
                "insert into workflow.step_reason (step, reason, passage) values (?, ?, ?)",
                step,
                reason.reason(),
                reason.passage()));
    }

    private static Update bind(Update update, Item item) {
        return update.bind("subject", item.subject())
                .bind("title", item.label().title())
                .bind("category", item.label().category())
                .bind("path", item.label().path())
                .bind("route", item.route())
                .bind("pass", item.pass())
                .bind("seq", item.seq())
                .bind("state", item.state().name())
                .bind("stage", item.stage())
                .bind("edition", item.edition())
                .bind("hash", item.hash())
                .bind("sender", item.sender().login())
                .bind("senderName", item.sender().name())
                .bind("holder", item.holder().map(Who::login).orElse(null))
                .bind("holderName", item.holder().map(Who::name).orElse(null))
                .bind("held", at(item.times().held()))
                .bind("moved", at(item.times().moved()))
                .bind("due", at(item.times().due()))
                .bind("because", item.times().because())
                .bind("publish", at(item.times().publish()))
                .bind("review", at(item.times().review()));
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> time) {
        return time.map(ItemTable::at).orElse(null);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
