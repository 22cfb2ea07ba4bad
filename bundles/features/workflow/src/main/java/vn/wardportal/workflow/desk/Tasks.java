package vn.wardportal.workflow.desk;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.route.Guard;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Items;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Work;

/** What waits for the acting person, what they sent in, and what they have done. */
@Component(service = Tasks.class)
public class Tasks {

    private static final String PART = " offset :offset rows fetch first :limit rows only";

    private final Database database;
    private final Routes routes;
    private final Guard guard;

    @Activate
    public Tasks(@Reference Database database, @Reference Routes routes, @Reference Guard guard) {
        this.database = database;
        this.routes = routes;
        this.guard = guard;
    }

    /** A part of a list. */
    public List<Item> find(Shelf shelf, int offset, int limit) {
        Person person = Acting.person().orElseThrow();
        return database.read(handle -> query(handle, person, shelf, "select i.* from ", shelf.order() + PART)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Items.ITEM)
                .list());
    }

    /** How many are on a list. */
    public int count(Shelf shelf) {
        return count(Acting.person().orElseThrow(), shelf);
    }

    /** Whether the acting person works at a stage where several texts are made one. */
    boolean synthesises() {
        Route route = routes.today();
        Set<String> stages = guard.stages(Acting.person().orElseThrow(), route);
        return route.stages().stream().anyMatch(stage -> stage.work() == Work.EDIT && stages.contains(stage.name()));
    }

    /** How many are on somebody's list. */
    int count(Person person, Shelf shelf) {
        return database.read(handle -> query(handle, person, shelf, "select count(*) from ", "")
                .mapTo(Integer.class)
                .one());
    }

    private Query query(Handle handle, Person person, Shelf shelf, String head, String tail) {
        Query query = handle.createQuery(head + shelf.condition() + tail).bind("login", person.login());
        if (shelf == Shelf.WAITING) {
            Set<String> stages = guard.stages(person, routes.today());
            query.bindList("stages", stages.isEmpty() ? List.of("-") : List.copyOf(stages));
        }
        return query;
    }

    /** A list of texts. */
    public enum Shelf {
        /** Those that wait for the person, what is due first at the top. */
        WAITING("""
                workflow.item i where (i.state = 'UNDER_WAY' and i.stage in (<stages>)
                    and (i.holder is null or i.holder = :login))
                    or (i.state = 'RETURNED' and i.sender = :login)""", " order by i.due_at nulls last, i.moved_at"),
        /** Those the person sent in, the latest moved first. */
        SENT("workflow.item i where i.sender = :login", " order by i.moved_at desc"),
        /** Those the person took a step in, the latest moved first. */
        DONE(
                "workflow.item i where i.subject in (select s.subject from workflow.step s where s.login = :login)",
                " order by i.moved_at desc");

        private final String condition;
        private final String order;

        Shelf(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }

        String condition() {
            return condition;
        }

        String order() {
            return order;
        }

        String key() {
            return "workflow.tasks." + name();
        }
    }
}
