package vn.wardportal.procedures.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.text.Slug;
import vn.wardportal.procedures.Channel;
import vn.wardportal.procedures.FormFile;
import vn.wardportal.procedures.Head;
import vn.wardportal.procedures.Manuscript;
import vn.wardportal.procedures.Paper;
import vn.wardportal.procedures.Plain;
import vn.wardportal.procedures.Procedure.State;
import vn.wardportal.procedures.Words;

/** Writes procedures into their tables, column by column. */
class ProcedureRows {

    private final Handle handle;

    ProcedureRows(Handle handle) {
        this.handle = handle;
    }

    /** Answers the number of the new procedure. */
    long insert(Manuscript manuscript, State state, boolean demo, Instant now) {
        boolean posted = state == State.PUBLISHED;
        long id = bind(handle.createUpdate("""
                                insert into procedures.procedure (slug, code, name, field, field_slug, words, online,
                                    old_level, decision, decided_on, valid_from, valid_to, state, version, demo, updated_at,
                                    posted_at)
                                values (:slug, :code, :name, :field, :fieldSlug, :words, :online, :oldLevel, :decision,
                                    :decided, :from, :to, :state, 1, :demo, :now, :posted)"""), manuscript.head())
                .bind("state", state.name())
                .bind("demo", demo)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("posted", posted ? now.atOffset(ZoneOffset.UTC) : null)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        body(id, manuscript);
        forms(id, manuscript.forms());
        return id;
    }

    void update(long id, Manuscript manuscript, Instant now) {
        bind(handle.createUpdate("""
                                update procedures.procedure set slug = :slug, code = :code, name = :name, field = :field,
                                    field_slug = :fieldSlug, words = :words, online = :online, old_level = :oldLevel,
                                    decision = :decision, decided_on = :decided, valid_from = :from, valid_to = :to,
                                    updated_at = :now
                                where id = :id"""), manuscript.head())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", id)
                .execute();
        body(id, manuscript);
        forms(id, manuscript.forms());
    }

    void delete(long id) {
        for (String table : List.of("procedure_form", "procedure_body", "posting")) {
            handle.execute("delete from procedures." + table + " where procedure = ?", id);
        }
        handle.execute("delete from procedures.procedure where id = ?", id);
    }

    private static <T extends SqlStatement<T>> T bind(T statement, Head head) {
        return statement
                .bind("slug", head.slug())
                .bind("code", head.code())
                .bind("name", head.name())
                .bind("field", head.field())
                .bind("fieldSlug", Slug.of(head.field()))
                .bind("words", Plain.of(head.name() + " " + head.code() + " " + head.field()))
                .bind("online", head.level().online().name())
                .bind("oldLevel", head.level().old())
                .bind("decision", head.decision().number())
                .bind("decided", head.decision().day().orElse(null))
                .bind("from", head.validity().from().orElse(null))
                .bind("to", head.validity().to().orElse(null));
    }

    private void body(long id, Manuscript manuscript) {
        Words words = manuscript.words();
        handle.createUpdate("""
                        merge into procedures.procedure_body (procedure, applicants, agency, sequence, results, conditions,
                            basis, source, checked_on, channels, papers) key (procedure)
                        values (:id, :applicants, :agency, :sequence, :results, :conditions, :basis, :source, :checked,
                            :channels, :papers)""")
                .bind("id", id)
                .bind("applicants", words.applicants())
                .bind("agency", words.agency())
                .bind("sequence", words.sequence())
                .bind("results", words.results())
                .bind("conditions", words.conditions())
                .bind("basis", words.basis())
                .bind("source", words.source())
                .bind("checked", words.checked().orElse(null))
                .bind("channels", Channel.write(manuscript.channels()))
                .bind("papers", Paper.write(manuscript.papers()))
                .execute();
    }

    private void forms(long id, List<FormFile> forms) {
        handle.execute("delete from procedures.procedure_form where procedure = ?", id);
        int place = 0;
        for (FormFile form : forms) {
            StoredFile file = form.file();
            handle.execute(
                    "insert into procedures.procedure_form (procedure, place, hash, name, type, bytes, title) values (?, ?, ?, ?, ?, ?, ?)",
                    id,
                    place++,
                    file.hash(),
                    file.name(),
                    file.type(),
                    file.bytes(),
                    form.title());
        }
    }
}
