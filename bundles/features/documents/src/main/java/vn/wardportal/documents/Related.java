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

    private final Handle handle;

    Related(Handle handle) {
        this.handle = handle;
    }

    /** What the document of that number names, in its own words, with what residents can read of it. */
    List<Named> named(long id) {
        return handle.createQuery("select r.relation, r.words, " + Rows.HEADLINE_COLUMNS + """
                         from documents.reference r
                        left join documents.document d on d.id = r.target and d.state = 'PUBLISHED'
                        where r.document = :id order by r.document, r.place""")
                .bind("id", id)
                .map((row, context) -> {
                    boolean readable = row.getObject("id") != null;
                    return new Named(
                            Relation.valueOf(row.getString("relation")),
                            row.getString("words"),
                            readable ? Optional.of(Rows.HEADLINE.map(row, context)) : Optional.empty());
                })
                .list();
    }

    /** The same of a document that need not be kept yet: whom its words mean now. */
    List<Named> meant(Document document) {
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

    /** The latest of a field. */
    List<Headline> latestOf(String field, int limit) {
        return handle.createQuery("select " + Rows.HEADLINE_COLUMNS + """
                         from documents.document d where d.state = 'PUBLISHED' and d.field = :field
                        order by d.state, d.field, d.issued desc, d.id desc fetch first :limit rows only""")
                .bind("field", field)
                .bind("limit", limit)
                .map(Rows.HEADLINE)
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

        /** As the naming one has it. */
        Reference reference() {
            return new Reference(relation, words);
        }

        /** From when a document that replaces another does so. */
        public Optional<LocalDate> issued() {
            return other.flatMap(Headline::issued);
        }
    }
}
