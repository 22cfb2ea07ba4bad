package vn.wardportal.workflow.breach;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.KeptCounts;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;

/** Keeps how many entries of the register wait for each person, and counts anew once one has changed. */
@Component(service = {OpenBreaches.class, OutboxReceiver.class})
@OutboxReceiver.Topic(topic = OpenBreaches.CHANGED)
public class OpenBreaches implements OutboxReceiver {

    /** The topic on which it learns that an entry has changed. */
    static final String CHANGED = "workflow.breach.changed";

    private final Database database;
    private final KeptCounts counts = new KeptCounts(this::counted);

    @Activate
    public OpenBreaches(@Reference Database database) {
        this.database = database;
    }

    KeptCounts counts() {
        return counts;
    }

    @Override
    public void receive(Message message) {
        counts.changed();
    }

    /** What somebody has to confirm, to decide, or to explain. */
    private int counted(Person person) {
        return database.read(handle -> handle.createQuery("""
                        select (select count(*) from workflow.breach where :keeps and standing = 'PROPOSED')
                            + (select count(*) from workflow.breach where :decides and standing = 'CONFIRMED' and explained)
                            + (select count(*) from workflow.breach
                                where owner = :login and standing = 'CONFIRMED' and not explained)""")
                .bind("keeps", person.permissions().contains(Rights.BREACH))
                .bind("decides", person.permissions().contains(Rights.COMMAND))
                .bind("login", person.login())
                .mapTo(Integer.class)
                .one());
    }
}
