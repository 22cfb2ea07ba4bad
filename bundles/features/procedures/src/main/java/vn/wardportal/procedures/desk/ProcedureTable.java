package vn.wardportal.procedures.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.content.ContentTable;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.procedures.Catalogue;
import vn.wardportal.procedures.FormFile;
import vn.wardportal.procedures.Head.Validity;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Posting;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.Procedure.State;

/** Changes the tables of procedures within one transaction, and keeps the proof of what was posted. */
public class ProcedureTable extends ContentTable<Procedure, Manuscript> {

    private final ProcedureRows rows;
    private final Postings postings;
    private final ContentServices services;

    ProcedureTable(Handle handle, ContentServices services) {
        super(handle, "procedures.procedure");
        this.rows = new ProcedureRows(handle);
        this.postings = new Postings(handle);
        this.services = services;
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

    /** What applies at once takes the place of the version before; what begins later waits for its day beside it. */
    @Override
    public void show(Procedure before, Manuscript manuscript, Release release, Instant now) {
        LocalDate today = Postings.day(now);
        LocalDate begins =
                manuscript.head().validity().from().filter(today::isBefore).orElse(today);
        boolean waits = begins.isAfter(today) && before.published() && reaches(before, today, begins);
        if (waits) {
            postings.endBefore(begins, before.id(), now);
            set(before.id(), "released = ?", release.number());
        } else {
            postings.end(before.id(), now);
            take(before, manuscript, release.number(), release.mark(), now);
        }
        String address = existing(before.id()).address();
        postings.add(
                before.id(), release, waits ? address + Catalogue.VERSION + release.version() : address, begins, now);
        keepForms(before.id(), true);
    }

    /** Whether there is something to read before that day. */
    private static boolean reaches(Procedure before, LocalDate today, LocalDate begins) {
        Validity validity = before.head().validity();
        return switch (validity.on(today)) {
            case HOLDS -> true;
            case COMING -> validity.from().filter(begins::isAfter).isPresent();
            case ENDED -> false;
        };
    }

    /** Residents read that version from now on. */
    void take(Procedure before, Manuscript manuscript, long release, Mark mark, Instant now) {
        rewrite(before, manuscript.at(free(manuscript.head().slug(), before.id())), now);
        handle.execute("""
                update procedures.procedure set state = 'PUBLISHED', released = greatest(released, ?), shown = ?,
                    unreviewed = ?, instead_of = ?, posted_at = coalesce(posted_at, ?), withdrawn_at = null,
                    withdrawn_because = null
                where id = ?""", release, release, mark.unreviewed(), mark.insteadOf(), at(now), before.id());
        Procedure after = existing(before.id());
        if (before.shown() && !before.address().equals(after.address())) {
            services.redirects().add(handle, before.address(), after.address());
        }
    }

    /** The forms of every version that was posted stay, also after another took its place. */
    private void keepForms(long id, boolean visible) {
        String subject = ProcedureKind.NAME + "/" + id;
        for (Posting posting : postings.all(id)) {
            services.editions()
                    .find(subject, posting.edition())
                    .map(edition -> ManuscriptFields.manuscript(edition.fields()))
                    .ifPresent(manuscript -> services.files()
                            .keep(handle, owner(subject, posting), FormFile.hashes(manuscript.forms()), visible));
        }
    }

    private static String owner(String subject, Posting posting) {
        return subject + Catalogue.VERSION + posting.edition();
    }

    @Override
    public void reviewed(long id) {
        super.reviewed(id);
        postings.reviewed(id);
    }

    @Override
    public void withdraw(Procedure before, Withdrawal withdrawal) {
        handle.execute(
                "update procedures.procedure set state = 'WITHDRAWN', withdrawn_at = ?, withdrawn_because = ? where id = ?",
                at(withdrawal.at()),
                withdrawal.reason(),
                before.id());
        postings.end(before.id(), withdrawal.at());
        keepForms(before.id(), false);
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
        String subject = ProcedureKind.NAME + "/" + before.id();
        postings.all(before.id())
                .forEach(posting -> services.files().keep(handle, owner(subject, posting), List.of(), false));
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
