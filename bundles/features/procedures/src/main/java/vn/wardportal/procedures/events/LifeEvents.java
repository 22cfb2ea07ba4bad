package vn.wardportal.procedures.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.procedures.events.LifeEvent.Said;
import vn.wardportal.procedures.events.LifeEvent.Step;

/** Reads the life events. */
@Component(service = LifeEvents.class)
public class LifeEvents {

    private final Database database;

    @Activate
    public LifeEvents(@Reference Database database) {
        this.database = database;
    }

    /** All, without their steps. */
    List<LifeEvent> all() {
        return database.read(handle -> handle.createQuery("select * from procedures.life_event order by place")
                .map((row, context) -> event(row, List.of()))
                .list());
    }

    /** The event of that name. */
    Optional<LifeEvent> find(String slug) {
        return database.read(handle -> {
            List<Step> steps = handle.createQuery(
                            "select code, when_vi, when_en from procedures.life_step where event = :event order by place")
                    .bind("event", slug)
                    .map((row, context) -> new Step(row.getString("code"), said(row, "when")))
                    .list();
            return handle.createQuery("select * from procedures.life_event where slug = :slug")
                    .bind("slug", slug)
                    .map((row, context) -> event(row, steps))
                    .findOne();
        });
    }

    private static LifeEvent event(ResultSet row, List<Step> steps) throws SQLException {
        return new LifeEvent(row.getString("slug"), said(row, "title"), said(row, "hint"), steps);
    }

    private static Said said(ResultSet row, String name) throws SQLException {
        return new Said(row.getString(name + "_vi"), row.getString(name + "_en"));
    }
}
