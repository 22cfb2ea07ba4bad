package vn.wardportal.workflow.breach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.breach.Breach.Step;
import vn.wardportal.workflow.route.Item.Who;

/**
 * Reads the register. Whoever keeps it reads all of it, everybody else what concerns them, since it says of people what
 * they did wrong.
 */
@Component(service = Breaches.class)
public class Breaches {

    private static final String ALL = "workflow.breach";

    /** Each part by its index; a condition that joins both by "or" would read every row. */
    private static final String MINE = """
            (select * from workflow.breach where owner = :login
                union all select * from workflow.breach where owner is null and stage in (<stages>))""";

    private final Database database;
    private final Concern concern;
    private final Audit audit;

    @Activate
    public Breaches(@Reference Database database, @Reference Concern concern, @Reference Audit audit) {
        this.database = database;
        this.concern = concern;
        this.audit = audit;
    }

    /**
     * A part of what the acting person may read, the newest first.
     *
     * @param standing what became of them; nothing for all
     */
    public List<Breach> find(Optional<Standing> standing, int offset, int limit) {
        return database.read(handle -> query(
                        handle,
                        "select * from ",
                        standing,
                        " order by id desc offset :offset rows fetch first :limit rows only")
                .bind("offset", offset)
                .bind("limit", limit)
                .map(BreachTable.BREACH)
                .list());
    }

    /** How many of them there are. */
    public int count(Optional<Standing> standing) {
        return database.read(handle -> query(handle, "select count(*) from ", standing, "")
                .mapTo(Integer.class)
                .one());
    }

    /** The entry of that number, if the acting person may read it. */
    public Optional<Breach> find(long id) {
        return database.read(handle -> BreachTable.find(handle, id))
                .filter(breach -> concern.all() || concern.concerns(breach));
    }

    /** What was done about these entries, the first step first. */
    Map<Long, List<Step>> steps(Collection<Breach> breaches) {
        List<Long> ids = breaches.stream().map(Breach::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> handle.createQuery(
                        "select * from workflow.breach_step where breach in (<ids>) order by breach, id")
                .bindList("ids", ids)
                .map((row, context) -> Map.entry(
                        row.getLong("breach"),
                        new Step(
                                Act.valueOf(row.getString("act")),
                                new Who(row.getString("login"), row.getString("name")),
                                row.getObject("done_at", Instant.class),
                                row.getString("words"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Notes that somebody took the register with them. */
    void exported(int rows) {
        Acting.require(Rights.BREACH);
        database.write(handle -> {
            audit.record(handle, "workflow.breach.export", "workflow.breach", Integer.toString(rows));
            return true;
        });
    }

    private Query query(Handle handle, String head, Optional<Standing> standing, String tail) {
        boolean all = concern.all();
        String where = standing.isPresent() ? " where standing = :standing" : "";
        Query query = handle.createQuery(head + (all ? ALL : MINE) + where + tail);
        standing.ifPresent(one -> query.bind("standing", one.name()));
        if (!all) {
            query.bind("login", Concern.person().login()).bindList("stages", concern.stages());
        }
        return query;
    }
}
