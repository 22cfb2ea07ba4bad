package vn.wardportal.opendata;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PublicPage;
import vn.wardportal.api.page.SitePath;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.site.Site;

/**
 * The API: what modules give as open data, read only. Its addresses and names stay within a version; columns may be added.
 */
@Component
@SitePath(
        path = "/api",
        title = "data.api",
        parameters = {"after", "limit"},
        listed = false,
        forPrograms = true)
public class ApiPage implements PublicPage {

    /** Where this version stands. */
    static final String VERSION = "/api/v1";

    /** What the address of a dataset as a table ends with. */
    static final String TABLE = ".csv";

    private static final String JSON = "application/json; charset=utf-8";
    private static final String CSV = "text/csv; charset=utf-8";

    /** As much as spreadsheets open with ease; more follow the last of them. */
    static final int ROWS_IN_CSV = 20_000;

    /** Answers made at once: however many ask, residents have the rest of the processors. */
    private static final int AT_ONCE = 2;

    private static final int WAITING_SECONDS = 2;

    private final Datasets datasets;
    private final Site site;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    @Activate
    public ApiPage(@Reference Datasets datasets, @Reference Site site) {
        this.datasets = datasets;
        this.site = site;
    }

    @Override
    public Page open(Visit visit) {
        try {
            if (!turns.tryAcquire(WAITING_SECONDS, TimeUnit.SECONDS)) {
                return Page.notFound().withStatus(503);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Page.notFound().withStatus(503);
        }
        try {
            return answer(visit);
        } finally {
            turns.release();
        }
    }

    private Page answer(Visit visit) {
        String[] path = visit.path().split("/", -1);
        if (!path[0].equals("v1")) {
            return visit.path().isEmpty() ? Page.moved(ListPage.PATH) : missing("There is no version " + path[0]);
        }
        Json json = new Json(site.identity().domain());
        return switch (path.length) {
            case 1 -> answer("datasets", json.index(datasets.all()));
            case 2 -> named(path[1], visit, json);
            case 3 -> one(path[1], path[2], json);
            default -> missing("Nothing stands so deep");
        };
    }

    private Page named(String name, Visit visit, Json json) {
        if (name.equals("openapi.json")) {
            return answer("openapi", new OpenApi(site.identity()).document(datasets.all()));
        }
        boolean csv = name.endsWith(TABLE);
        String dataset = csv ? name.substring(0, name.length() - TABLE.length()) : name;
        Optional<Entry> entry = datasets.find(dataset);
        if (entry.isEmpty()) {
            return missing("There is no dataset " + dataset);
        }
        Optional<Slice> slice = Slice.of(visit.parameter("after"), visit.parameter("limit"));
        if (slice.isEmpty()) {
            return refused(400, "after is a row's number; limit is one of " + Slice.LIMITS);
        }
        return csv ? table(entry.get(), slice.get()) : rows(entry.get(), slice.get(), json);
    }

    private static Page rows(Entry entry, Slice slice, Json json) {
        List<Row> rows = entry.dataset().after(slice.after(), slice.limit() + 1);
        return answer(entry.name(), json.rows(entry, slice, rows));
    }

    private Page table(Entry entry, Slice slice) {
        List<Row> rows = entry.dataset().after(slice.after(), ROWS_IN_CSV);
        byte[] table = new Table(site.identity().domain(), entry).of(rows);
        return Page.attached(new Attachment(entry.name() + TABLE, CSV, table).opened());
    }

    private Page one(String name, String key, Json json) {
        return datasets.find(name)
                .flatMap(entry -> entry.dataset().at(key).map(row -> answer(entry.name(), json.one(entry, row))))
                .orElseGet(() -> missing("There is no row " + key + " of " + name));
    }

    private static Page answer(String name, byte[] json) {
        return Page.attached(new Attachment(name + ".json", JSON, json).opened());
    }

    private static Page missing(String why) {
        return refused(404, why);
    }

    private static Page refused(int status, String why) {
        return answer("error", Json.problem(status, why)).withStatus(status);
    }
}
