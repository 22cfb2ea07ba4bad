package vn.wardportal.documents.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.wardportal.documents.Document;
import vn.wardportal.documents.Documents;
import vn.wardportal.documents.Force;
import vn.wardportal.documents.Relation;

/** When documents are in force, kept in step with their dates and with those that replace or amend them. */
class Standing {

    private final Handle handle;
    private final LocalDate today;

    Standing(Handle handle, LocalDate today) {
        this.handle = handle;
        this.today = today;
    }

    /** Works out anew when the document is in force; residents' lists learn of it if it changed. */
    void recount(long id) {
        Documents.find(handle, id).ifPresent(document -> {
            Force force = force(document);
            String status = force.on(today).name();
            int changed = handle.createUpdate("""
                            update documents.document set force_from = :from, force_until = :until, force_partly = :partly,
                                status = :status
                            where id = :id and (force_from is distinct from cast(:from as date) or force_until is distinct from cast(:until as date)
                                or force_partly is distinct from cast(:partly as date) or status <> :status)""")
                    .bind("from", force.from().orElse(null))
                    .bind("until", force.until().orElse(null))
                    .bind("partly", force.partlyFrom().orElse(null))
                    .bind("status", status)
                    .bind("id", id)
                    .execute();
            if (changed > 0 && document.published()) {
                touch(id);
            }
        });
    }

    /** Works out anew what the day has changed; answers how many documents it did. */
    int recountDue() {
        List<Long> due =
                handle.createQuery("""
                        select id from documents.document where state in ('PUBLISHED', 'WITHDRAWN')
                            and (force_from <= :today and status = 'NOT_YET' or force_until <= :today and status <> 'EXPIRED'
                                or force_partly <= :today and status = 'IN_FORCE')""").bind("today", today).mapTo(Long.class).list();
        due.forEach(this::recount);
        return due.size();
    }

    /** The documents that it ends, wholly or in part. */
    List<Long> ended(long id) {
        return handle.createQuery("""
                        select distinct target from documents.reference where document = :id and target is not null
                            and relation in ('REPLACES', 'REPEALS', 'AMENDS', 'REPEALS_PARTLY')""").bind("id", id).mapTo(Long.class).list();
    }

    /** The list learns that the document is another: changes are numbered in the order they commit, behind one lock. */
    void touch(long id) {
        handle.execute("update documents.ledger set changes = changes + 1");
        handle.execute(
                "update documents.document set changed = (select changes from documents.ledger) where id = ?", id);
    }

    /** The list learns that something is gone. */
    void gone() {
        handle.execute("update documents.ledger set deletions = deletions + 1");
    }

    private Force force(Document document) {
        List<LocalDate> ends = new ArrayList<>();
        List<LocalDate> parts = new ArrayList<>();
        document.manuscript().to().map(last -> last.plusDays(1)).ifPresent(ends::add);
        handle.createQuery("""
                        select r.relation, coalesce(d.effective_from, d.issued) as since
                        from documents.reference r join documents.document d on d.id = r.document
                        where r.target = :id and d.state = 'PUBLISHED'
                            and r.relation in ('REPLACES', 'REPEALS', 'AMENDS', 'REPEALS_PARTLY')""")
                .bind("id", document.id())
                .map((row, context) -> {
                    LocalDate since = row.getObject("since", LocalDate.class);
                    if (since != null) {
                        (Relation.valueOf(row.getString("relation")).ends() ? ends : parts).add(since);
                    }
                    return since != null;
                })
                .list();
        return new Force(document.manuscript().begins(), earliest(ends), earliest(parts));
    }

    private static Optional<LocalDate> earliest(List<LocalDate> days) {
        return days.stream().min(LocalDate::compareTo);
    }
}
