package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.workflow.route.Item.Who;

/** Reads which texts became part of which, and who wrote what they were made of. */
@Component(service = Mergers.class)
public class Mergers {

    private final Database database;

    @Activate
    public Mergers(@Reference Database database) {
        this.database = database;
    }

    /** What a text was made of, the first first; nothing if it was made of no others. */
    public List<Item> originals(String subject) {
        return database.read(handle -> handle.createQuery("select i.* from workflow.merger m join workflow.item i"
                        + " on i.subject = m.subject where m.merged_into = :subject order by m.place")
                .bind("subject", subject)
                .map(Items.ITEM)
                .list());
    }

    /** What a text became part of. */
    public Optional<Item> whole(String subject) {
        return database.read(handle -> handle.createQuery("select i.* from workflow.merger m join workflow.item i"
                        + " on i.subject = m.merged_into where m.subject = :subject")
                .bind("subject", subject)
                .map(Items.ITEM)
                .findOne());
    }

    /** Who wrote what a text was made of, by their names. */
    public List<Who> contributors(String subject) {
        return database.read(handle -> contributors(handle, subject));
    }

    static List<Who> contributors(Handle handle, String subject) {
        return handle.createQuery("select login, name from workflow.contributor where subject = :subject order by name")
                .bind("subject", subject)
                .map((row, context) -> new Who(row.getString("login"), row.getString("name")))
                .list();
    }

    /** Writes down that an original became part of another text, and who wrote it. */
    static void add(Handle handle, Item original, String whole, int place, List<Who> writers) {
        handle.execute(
                "insert into workflow.merger (subject, merged_into, place) values (?, ?, ?)",
                original.subject(),
                whole,
                place);
        writers.forEach(who -> handle.execute(
                "merge into workflow.contributor (subject, login, name) key (subject, login) values (?, ?, ?)",
                whole,
                who.login(),
                who.name()));
    }
}
