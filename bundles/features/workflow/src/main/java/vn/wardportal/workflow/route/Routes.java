package vn.wardportal.workflow.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;

/** Reads the rules of the route. Those that hold on a day do not change that day, so each day's are read once. */
@Component(service = Routes.class)
public class Routes {

    private static final RowMapper<Stage> STAGE = (row, context) -> new Stage(
            row.getString("name"),
            row.getString("title_vi"),
            row.getString("who_vi"),
            row.getString("forward_vi"),
            Work.valueOf(row.getString("work")),
            row.getString("permission"),
            Arrays.stream(row.getString("apart").split(","))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet()),
            row.getString("basis"));
    private static final String HOLDS = "valid_from <= :day and (valid_to is null or valid_to >= :day)";

    private final Database database;
    private final Clock clock;
    private final Map<String, Route> known = new ConcurrentHashMap<>();

    @Activate
    public Routes(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The route that texts which are sent in today go. */
    public Route today() {
        String name = database.read(handle -> handle.createQuery("select name from workflow.route where " + HOLDS
                        + " order by valid_from desc fetch first row only")
                .bind("day", day())
                .mapTo(String.class)
                .one());
        return named(name);
    }

    /** The route of that name. */
    public Route named(String name) {
        return known.computeIfAbsent(name, key -> database.read(handle -> read(handle, key)));
    }

    /** Why something can be sent back today. */
    public List<Reason> reasons() {
        return database.read(handle -> handle.createQuery(
                        "select name, title_vi, clause from workflow.reason where " + HOLDS + " order by place")
                .bind("day", day())
                .map((row, context) ->
                        new Reason(row.getString("name"), row.getString("title_vi"), row.getString("clause")))
                .list());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private static Route read(Handle handle, String name) {
        List<Stage> stages = handle.createQuery("select * from workflow.stage where route = :name order by place")
                .bind("name", name)
                .map(STAGE)
                .list();
        return handle.createQuery("select title_vi, basis from workflow.route where name = :name")
                .bind("name", name)
                .map((row, context) -> new Route(name, row.getString("title_vi"), row.getString("basis"), stages))
                .one();
    }

    /**
     * Why something is sent back.
     *
     * @param name its lasting name
     * @param title the words
     * @param clause the article it rests on
     */
    public record Reason(String name, String title, String clause) {}
}
