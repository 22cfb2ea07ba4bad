package vn.wardportal.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.data.Database;

/** How sound the bases of documents are: who rests on what that was replaced, or is in force no more. */
@Component(service = Bases.class)
public class Bases {

    private static final String SHAKY = """
             from documents.reference r
            join documents.document d on d.id = r.document and d.state = 'PUBLISHED' and d.status <> 'EXPIRED'
            join documents.document t on t.id = r.target and t.status in ('EXPIRED', 'PARTLY')
            where r.relation = 'BASIS'""";

    private final Database database;

    @Activate
    public Bases(@org.osgi.service.component.annotations.Reference Database database) {
        this.database = database;
    }

    /** The document on the portal that a reference means. */
    public Optional<Headline> find(Reference reference) {
        return database.read(handle -> new Targets(handle).of(reference, 0).flatMap(id -> headline(handle, id)));
    }

    /** Documents in force that rest on what is so no more, or in part only; the newest first. */
    public List<Shaky> shaky(int offset, int limit) {
        return database.read(handle -> handle
                .createQuery("select " + Rows.HEADLINE_COLUMNS + " from documents.document d where d.id in (select d.id"
                        + SHAKY
                        + ") order by d.issued desc, d.id desc offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Rows.HEADLINE)
                .list()
                .stream()
                .map(document -> new Shaky(document, ended(handle, document.id())))
                .toList());
    }

    /** How many there are. */
    public int countShaky() {
        return database.read(handle -> handle.createQuery("select count(distinct d.id)" + SHAKY)
                .mapTo(Integer.class)
                .one());
    }

    private static List<Ended> ended(Handle handle, long document) {
        return handle.createQuery("select r.words, t.id as basis" + SHAKY + " and d.id = :document order by r.place")
                .bind("document", document)
                .map((row, context) -> new Ended(
                        row.getString("words"),
                        headline(handle, row.getLong("basis")).orElseThrow(),
                        by(handle, row.getLong("basis"))))
                .list();
    }

    /**
     * Whether a published document ends what is named so.
     *
     * @param key as {@link Reference#key} has it
     * @param wholly or only in part
     */
    public boolean ends(String key, boolean wholly) {
        return !key.isEmpty()
                && database.read(handle -> handle.createQuery("""
                        select count(*) from documents.reference r join documents.document d on d.id = r.document
                        where r.cited = :key and d.state = 'PUBLISHED' and r.relation in (<relations>)""")
                                .bind("key", key)
                                .bindList(
                                        "relations",
                                        Arrays.stream(Relation.values())
                                                .filter(wholly ? Relation::ends : Relation::endsPartly)
                                                .map(Relation::name)
                                                .toList())
                                .mapTo(Integer.class)
                                .one())
                        > 0;
    }

    /** What ended it, or else changed it last. */
    private static Optional<Related.Named> by(Handle handle, long basis) {
        return handle.createQuery("select r.relation, r.words, " + Rows.HEADLINE_COLUMNS + """
                         from documents.reference r join documents.document d on d.id = r.document
                        where r.target = :basis and d.state = 'PUBLISHED'
                            and r.relation in ('REPLACES', 'REPEALS', 'AMENDS', 'REPEALS_PARTLY')
                        order by case when r.relation in ('REPLACES', 'REPEALS') then 0 else 1 end, d.issued desc, d.id desc
                        fetch first 1 row only""")
                .bind("basis", basis)
                .map((row, context) -> new Related.Named(
                        Relation.valueOf(row.getString("relation")),
                        row.getString("words"),
                        Optional.of(Rows.HEADLINE.map(row, context))))
                .findOne();
    }

    private static Optional<Headline> headline(Handle handle, long id) {
        return handle.createQuery("select " + Rows.HEADLINE_COLUMNS + " from documents.document d where d.id = :id")
                .bind("id", id)
                .map(Rows.HEADLINE)
                .findOne();
    }

    /**
     * A document that rests on what is in force no more.
     *
     * @param document the document
     * @param bases those of its bases
     */
    public record Shaky(Headline document, List<Ended> bases) {}

    /**
     * A basis that is in force no more, or in part only.
     *
     * @param words what the document calls it
     * @param basis the basis
     * @param by what ended or changed it, if the portal has it
     */
    public record Ended(String words, Headline basis, Optional<Related.Named> by) {}
}
