package vn.wardportal.documents.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.ContentTable;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Document.Life;
import vn.wardportal.documents.Documents;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Secrecy;
import vn.wardportal.documents.State;
import vn.wardportal.documents.Targets;

/** Changes the tables of documents within one transaction, and keeps in step whom they name and what is in force. */
public class DocumentTable extends ContentTable<Document, Manuscript> {

    private final DocumentRows rows;
    private final Addresses addresses;
    private final Standing standing;
    private final Targets targets;

    DocumentTable(Handle handle, LocalDate today) {
        super(handle, "documents.document");
        this.rows = new DocumentRows(handle);
        this.addresses = new Addresses(handle);
        this.standing = new Standing(handle, today);
        this.targets = new Targets(handle);
    }

    @Override
    public Optional<Document> find(long id) {
        return Documents.find(handle, id);
    }

    Document insert(Manuscript manuscript, Life life, boolean demo) {
        refuseTwin(manuscript, 0);
        long id = rows.insert(addresses.free(manuscript, 0), manuscript, life, demo);
        if (life.state() == State.DRAFT) {
            // nobody means it yet, and it ends nothing
            targets.resolve(id);
            standing.recount(id);
        } else {
            settle(id, Set.of());
        }
        return existing(id);
    }

    /** The same: its address is made from its number and is no part of its words. */
    @Override
    public Manuscript addressed(Document before, Manuscript manuscript) {
        refuseTwin(manuscript, before.id());
        return manuscript;
    }

    @Override
    public void rewrite(Document before, Manuscript manuscript, Instant now) {
        Set<Long> touched = new TreeSet<>(standing.ended(before.id()));
        String slug = before.shown() ? before.slug() : addresses.free(manuscript, before.id());
        rows.update(before.id(), slug, manuscript, now);
        keys(before.manuscript()).forEach(targets::resolve);
        settle(before.id(), touched);
    }

    /** What became secret, or got the number of another meanwhile, is not shown. */
    @Override
    public boolean showable(Document before, Manuscript manuscript) {
        return manuscript.heading().secrecy() == Secrecy.NONE
                && twin(manuscript, before.id()).isEmpty();
    }

    @Override
    public void show(Document before, Manuscript manuscript, Release release, Instant now) {
        rewrite(before, manuscript, now);
        Optional<Instant> first = before.life().published().or(() -> Optional.of(now));
        become(existing(before.id()), before.life().become(State.PUBLISHED, first, Optional.empty()));
        handle.execute(
                "update documents.document set released = ?, unreviewed = ?, instead_of = ? where id = ?",
                release.number(),
                release.mark().unreviewed(),
                release.mark().insteadOf(),
                before.id());
    }

    @Override
    public void reviewed(long id) {
        handle.execute("update documents.document set unreviewed = false where id = ?", id);
    }

    @Override
    public void withdraw(Document before, Withdrawal withdrawal) {
        Life life = before.life();
        become(before, life.become(State.WITHDRAWN, life.published(), Optional.of(withdrawal)));
    }

    @Override
    public void trash(Document before) {
        become(before, before.life().become(State.TRASHED));
    }

    /** As it was, unless another has its number now. */
    @Override
    public void restore(Document before) {
        refuseTwin(before.manuscript(), before.id());
        boolean withdrawn = before.life().withdrawal().isPresent();
        become(before, before.life().become(withdrawn ? State.WITHDRAWN : State.DRAFT));
    }

    @Override
    public void delete(Document before) {
        List<Long> ended = standing.ended(before.id());
        rows.delete(before.id());
        keys(before.manuscript()).forEach(targets::resolve);
        ended.forEach(standing::recount);
        standing.gone();
    }

    /** The documents that came as samples. */
    List<Document> demo() {
        return handle.createQuery("select id from documents.document where demo").mapTo(Long.class).list().stream()
                .map(this::existing)
                .toList();
    }

    /** Another document with the same number, issuer and year. */
    Optional<Long> twin(Manuscript manuscript, long except) {
        return manuscript.heading().identity().flatMap(identity -> handle.createQuery(
                        "select id from documents.document where identity = :identity and id <> :except")
                .bind("identity", identity)
                .bind("except", except)
                .mapTo(Long.class)
                .findOne());
    }

    private void refuseTwin(Manuscript manuscript, long except) {
        if (twin(manuscript, except).isPresent()) {
            throw new Refusal(DocumentGround.TWIN);
        }
    }

    private void become(Document before, Life life) {
        Optional<String> identity = life.state() == State.TRASHED
                ? Optional.empty()
                : before.heading().identity();
        rows.become(before.id(), life, identity);
        settle(before.id(), Set.of());
    }

    /** @param touched documents that it ended before */
    private void settle(long id, Set<Long> touched) {
        Document document = existing(id);
        targets.resolve(id);
        keys(document.manuscript()).forEach(targets::resolve);
        Set<Long> counted = new TreeSet<>(touched);
        counted.addAll(standing.ended(id));
        counted.add(id);
        counted.forEach(standing::recount);
        if (document.shown()) {
            standing.touch(id);
        }
    }

    private static Set<String> keys(Manuscript manuscript) {
        Set<String> keys = new TreeSet<>(Set.of(manuscript.heading().numberKey()));
        keys.add(Reference.nameKey(DocumentRows.name(manuscript)));
        keys.remove("");
        return keys;
    }
}
