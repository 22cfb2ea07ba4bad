package vn.wardportal.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.text.Dates;

/** Reads the catalogue. What no longer holds is found by its address alone. */
@Component(service = Catalogue.class)
public class Catalogue {

    /** Address of the catalogue on the site. */
    public static final String PATH = "/thu-tuc";

    /** What stands between a procedure's address and the number of one of its versions. */
    public static final String VERSION = "/ban/";

    private static final String WHOLE =
            "select p.*, b.* from procedures.procedure p join procedures.procedure_body b on b.procedure = p.id where ";
    private static final String NARROW = "select * from procedures.procedure where ";

    /** Named, for to the database one index that begins with the state is as good as another. */
    private static final String NEWEST = "select * from procedures.procedure use index (procedure_changed)"
            + " where state = 'PUBLISHED' order by state, updated_at desc, id desc";

    private static final String HOLDING = "state = 'PUBLISHED' and (valid_to is null or valid_to >= :today)";
    private static final String PAGE = " offset :offset rows fetch first :limit rows only";

    private final Database database;
    private final Clock clock;
    private final Remembered<Shelf> shelf;

    @Activate
    public Catalogue(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
        this.shelf = new Remembered<>(clock, this::fill);
    }

    /** The day it is; a page that asked for it is made anew on the next one. */
    public static LocalDate today(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Sources.staleAt(today.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        return today;
    }

    /** The procedure of that number, whatever its state. */
    public Optional<Procedure> find(long id) {
        return database.read(handle -> find(handle, id));
    }

    /** The procedure of that number, as seen in a transaction. */
    public static Optional<Procedure> find(Handle handle, long id) {
        return one(handle, handle.createQuery(WHOLE + "p.id = :id").bind("id", id));
    }

    /** The procedure at that address, whatever its state. */
    public Optional<Procedure> at(String slug) {
        return database.read(handle ->
                one(handle, handle.createQuery(WHOLE + "p.slug = :slug").bind("slug", slug)));
    }

    /** The posted procedures of these codes that hold on that day, in any order. */
    public List<Procedure> posted(Collection<String> codes, LocalDate today) {
        return codes.isEmpty()
                ? List.of()
                : database.read(handle -> handle
                        .createQuery("select id from procedures.procedure where code in (<codes>) and " + HOLDING)
                        .bindList("codes", codes)
                        .bind("today", today)
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .flatMap(id -> find(handle, id).stream())
                        .toList());
    }

    /** A page of what is posted and has not ended today. */
    public ListPage page(Selection selection) {
        return shelf.get().page(selection);
    }

    /** Those that stand next to it in the list of its field, by name. */
    public List<Entry> alike(Procedure procedure) {
        return shelf.get().alike(procedure.head());
    }

    /** Those of a field, the latest changed first. */
    List<Entry> latestIn(String field, int limit) {
        return shelf.get().latestIn(field, limit);
    }

    private Shelf fill() {
        return new Shelf(database.read(handle -> handle.createQuery(NARROW + HOLDING + " order by name, id")
                .bind("today", today(clock))
                .map((row, context) -> new Shelf.Line(
                        Rows.ENTRY.map(row, context), row.getString("field_slug"), row.getString("words")))
                .list()));
    }

    /** Posted procedures of higher numbers, the lowest first, without their forms. */
    public List<Procedure> postedAfter(long id, int limit) {
        return database.read(handle -> handle.createQuery(WHOLE
                        + "p.state = 'PUBLISHED' and p.id > :id order by p.state, p.id fetch first :limit rows only")
                .bind("id", id)
                .bind("limit", limit)
                .map((row, context) -> Rows.procedure(row, List.of()))
                .list());
    }

    /** What is posted, the latest changed first. */
    public List<Entry> newest(int offset, int limit) {
        return database.read(handle -> handle.createQuery(NEWEST + PAGE)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Rows.ENTRY)
                .list());
    }

    /** Every version that was posted, the latest first. */
    public List<Posting> postings(long id) {
        return database.read(handle -> postings(handle, id));
    }

    /** Every version that was posted, as seen in a transaction, the latest first. */
    public static List<Posting> postings(Handle handle, long id) {
        return handle.createQuery(
                        "select * from procedures.posting where procedure = :id order by release desc fetch first 50 rows only")
                .bind("id", id)
                .map(Rows.POSTING)
                .list();
    }

    /** Whether there is no procedure at all. */
    public boolean empty() {
        return database.read(handle -> handle.createQuery("select not exists (select 1 from procedures.procedure)")
                .mapTo(Boolean.class)
                .one());
    }

    private static Optional<Procedure> one(Handle handle, Query query) {
        return query.map((row, context) -> Rows.procedure(row, forms(handle, row.getLong("id"))))
                .findOne();
    }

    private static List<FormFile> forms(Handle handle, long id) {
        return handle.createQuery("select * from procedures.procedure_form where procedure = :id order by place")
                .bind("id", id)
                .map(Rows.FORM)
                .list();
    }
}
