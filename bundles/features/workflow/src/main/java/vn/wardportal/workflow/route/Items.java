package vn.wardportal.workflow.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.workflow.route.Item.Label;
import vn.wardportal.workflow.route.Item.Times;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Step.Returned;

/** Reads the texts on their way, and the steps that were taken. */
@Component(service = Items.class)
public class Items {

    /** A row of the table of texts. */
    public static final RowMapper<Item> ITEM = (row, context) -> new Item(
            row.getString("subject"),
            new Label(row.getString("title"), row.getString("category"), row.getString("path")),
            row.getString("route"),
            row.getInt("pass"),
            row.getInt("seq"),
            State.valueOf(row.getString("state")),
            row.getString("stage"),
            row.getInt("edition"),
            row.getString("hash"),
            new Who(row.getString("sender"), row.getString("sender_name")),
            Optional.ofNullable(row.getString("holder")).map(login -> new Who(login, Rows.text(row, "holder_name"))),
            new Times(
                    row.getObject("moved_at", Instant.class),
                    Rows.time(row, "due_at"),
                    Optional.ofNullable(row.getString("due_because")).orElse(""),
                    Rows.time(row, "held_at"),
                    Rows.time(row, "publish_at"),
                    Rows.time(row, "review_by")));

    private final Database database;

    @Activate
    public Items(@Reference Database database) {
        this.database = database;
    }

    /** The text of that subject, if it was ever sent in. */
    public Optional<Item> find(String subject) {
        return database.read(handle -> find(handle, subject));
    }

    /** Those of these subjects that were ever sent in. */
    public List<Item> among(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery("select * from workflow.item where subject in (<subjects>)")
                .bindList("subjects", new ArrayList<>(subjects))
                .map(ITEM)
                .list());
    }

    /** What was done to it, the first step first. */
    public List<Step> steps(String subject) {
        return database.read(handle -> steps(handle, subject));
    }

    /** The text as seen within a transaction. */
    public static Optional<Item> find(Handle handle, String subject) {
        return handle.createQuery("select * from workflow.item where subject = :subject")
                .bind("subject", subject)
                .map(ITEM)
                .findOne();
    }

    /** What was done to it so far, as seen within a transaction. */
    public static List<Step> steps(Handle handle, String subject) {
        Map<Long, List<Returned>> reasons = handle.createQuery(
                        "select r.step, r.reason, r.passage from workflow.step_reason r join workflow.step s"
                                + " on s.id = r.step where s.subject = :subject")
                .bind("subject", subject)
                .map((row, context) ->
                        Map.entry(row.getLong("step"), new Returned(row.getString("reason"), row.getString("passage"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("select * from workflow.step where subject = :subject order by id")
                .bind("subject", subject)
                .map((row, context) -> new Step(
                        row.getInt("pass"),
                        row.getString("stage"),
                        Act.valueOf(row.getString("act")),
                        new Who(row.getString("login"), row.getString("name")),
                        Optional.ofNullable(row.getString("instead_of")),
                        row.getObject("done_at", Instant.class),
                        row.getInt("edition"),
                        row.getString("hash"),
                        row.getString("remark"),
                        reasons.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
