package vn.wardportal.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.list.Change;
import vn.wardportal.api.list.FacetedIndex;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Option;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.list.Term;

/** Reads lists of what is published, without the documents' texts. */
@Component(service = Headlines.class)
public class Headlines {

    static final int PER_PAGE = 20;

    private final Database database;
    private final FacetedIndex index = new FacetedIndex(Facets.ALL);

    @Activate
    public Headlines(@Reference Database database) {
        this.database = database;
    }

    /** A page of the list, the latest issued first. */
    ListPage page(Selection selection) {
        return database.read(handle -> {
            follow(handle);
            Found found = index.find(selection, PER_PAGE);
            return new ListPage(selection, found, these(handle, found.ids()));
        });
    }

    /** The newest on the portal. The database takes all indexes that begin with the state for as good as each other. */
    List<Headline> newest(int offset, int limit) {
        return database.read(handle -> handle.createQuery("select " + Rows.HEADLINE_COLUMNS + """
                         from documents.document d use index (document_published) where d.state = 'PUBLISHED'
                        order by d.state, d.published_at desc, d.id desc offset :offset rows fetch first :limit rows only""")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Rows.HEADLINE)
                .list());
    }

    /** The newest of a kind on the portal. */
    List<Headline> newestOf(String kind, int limit) {
        return database.read(handle -> handle.createQuery("select " + Rows.HEADLINE_COLUMNS + """
                         from documents.document d use index (document_published)
                        where d.state = 'PUBLISHED' and d.kind = :kind
                        order by d.state, d.published_at desc, d.id desc fetch first :limit rows only""")
                .bind("kind", kind)
                .bind("limit", limit)
                .map(Rows.HEADLINE)
                .list());
    }

    /** What the kind of that address is called; nothing if no document is of it. */
    Optional<String> kind(String slug) {
        return page(Selection.all(DocumentsPage.PATH)).found().options().get(Facets.KIND).stream()
                .map(Option::term)
                .filter(term -> term.value().equals(slug))
                .map(Term::title)
                .findFirst();
    }

    private void follow(Handle handle) {
        long[] ledger = handle.createQuery("select changes, deletions from documents.ledger")
                .map((row, context) -> new long[] {row.getLong("changes"), row.getLong("deletions")})
                .one();
        index.follow(ledger[1], ledger[0], since -> changes(handle, since));
    }

    private static List<Change> changes(Handle handle, long since) {
        return handle.createQuery("select " + Rows.HEADLINE_COLUMNS + """
                        , d.field, d.signer, d.state, d.changed from documents.document d
                        where d.changed > :since and (d.state = 'PUBLISHED' or :since >= 0) order by d.changed""")
                .bind("since", since)
                .map((row, context) -> new Change(
                        row.getLong("changed"),
                        row.getLong("id"),
                        row.getString("state").equals(State.PUBLISHED.name())
                                ? Optional.of(Facets.entry(
                                        Rows.HEADLINE.map(row, context),
                                        row.getString("field"),
                                        row.getString("signer")))
                                : Optional.empty()))
                .list();
    }

    private static List<Headline> these(Handle handle, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle
                        .createQuery("select " + Rows.HEADLINE_COLUMNS
                                + " from documents.document d where d.id in (<ids>) and d.state = 'PUBLISHED'")
                        .bindList("ids", ids)
                        .map(Rows.HEADLINE)
                        .stream()
                        .sorted(Comparator.comparingInt(headline -> ids.indexOf(headline.id())))
                        .toList();
    }

    /**
     * A page of the list.
     *
     * @param selection what was chosen
     * @param found what was found
     * @param items the documents of the page
     */
    record ListPage(Selection selection, Found found, List<Headline> items) {}
}
