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

    /** Documents in force whose basis is so no more, or in part only; the newest first. */
    public List<Shaky> shaky(int offset, int limit) {
        return database.read(handle -> handle.createQuery(
                        "select d.id as document, r.words, t.id as basis" + SHAKY
                                + " order by d.issued desc, d.id desc, r.place offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, context) -> new Shaky(
                        headline(handle, row.getLong("document")).orElseThrow(),
                        row.getString("words"),
                        headline(handle, row.getLong("basis")).orElseThrow(),
                        successor(handle, row.getLong("basis"))))
                .list());
    }

    /** How many there are. */
    public int countShaky() {
        return database.read(handle -> handle.createQuery("select count(*)" + SHAKY)
                .mapTo(Integer.class)
                .one());
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

    private static Optional<Headline> successor(Handle handle, long basis) {
        return handle.createQuery("select " + Rows.HEADLINE_COLUMNS + """
                         from documents.reference r join documents.document d on d.id = r.document
                        where r.target = :basis and r.relation = 'REPLACES' and d.state = 'PUBLISHED'
                        order by d.issued desc, d.id desc fetch first 1 row only""")
                .bind("basis", basis)
                .map(Rows.HEADLINE)
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
     * @param words what it calls its basis
     * @param basis the basis
     * @param successor what replaces the basis, if the portal has it
     */
    public record Shaky(Headline document, String words, Headline basis, Optional<Headline> successor) {}
}
