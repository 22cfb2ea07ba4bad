package vn.wardportal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a document names, and what names it. */
public final class Related {

    /** A law may be the basis of thousands. */
    private static final int SHOWN = 30;

    private static final int ALIKE = 4;

    private final Handle handle;

    Related(Handle handle) {
        this.handle = handle;
    }

    /** What it names, in its own words, with what residents can read of it; also for what is not kept yet. */
    List<Named> named(Document document) {
        Targets targets = new Targets(handle);
        List<Named> named = new ArrayList<>();
        for (Reference reference : document.manuscript().references()) {
            Optional<Headline> target = targets.of(reference, document.id()).flatMap(this::published);
            named.add(new Named(reference.relation(), reference.words(), target));
        }
        return named;
    }

    /** What names it, the newest first. */
    List<Named> naming(long id) {
        return handle.createQuery("select r.relation, r.words, " + Rows.HEADLINE_COLUMNS + """
                         from documents.reference r join documents.document d on d.id = r.document
                        where r.target = :id and d.state = 'PUBLISHED'
                        order by r.target, r.relation, r.naming_issued desc, r.document desc fetch first :limit rows only""")
                .bind("id", id)
                .bind("limit", SHOWN)
                .map((row, context) -> {
                    Headline headline = Rows.HEADLINE.map(row, context);
                    return new Named(Relation.valueOf(row.getString("relation")), "", Optional.of(headline));
                })
                .list();
    }

    /** The latest others of its field. */
    List<Named> alike(Document document) {
        String field = document.heading().field();
        return field.isBlank()
                ? List.of()
                : handle.createQuery("select " + Rows.HEADLINE_COLUMNS + """
                                 from documents.document d
                                where d.state = 'PUBLISHED' and d.field = :field and d.id <> :id
                                order by d.state, d.field, d.issued desc, d.id desc fetch first :limit rows only""")
                        .bind("field", field)
                        .bind("id", document.id())
                        .bind("limit", ALIKE)
                        .map(Rows.HEADLINE)
                        .map(other -> new Named(Relation.RELATED, "", Optional.of(other)))
                        .list();
    }

    private Optional<Headline> published(long id) {
        return handle.createQuery("select " + Rows.HEADLINE_COLUMNS
                        + " from documents.document d where d.id = :id and d.state = 'PUBLISHED'")
                .bind("id", id)
                .map(Rows.HEADLINE)
                .findOne();
    }

    /**
     * Another document beside one.
     *
     * @param relation how the naming one stands to the named
     * @param words what the naming one calls it; empty read from the other side
     * @param other what residents can read of it
     */
    public record Named(Relation relation, String words, Optional<Headline> other) {

        /** From when a document that replaces another does so. */
        public Optional<LocalDate> issued() {
            return other.flatMap(Headline::issued);
        }
    }
}
