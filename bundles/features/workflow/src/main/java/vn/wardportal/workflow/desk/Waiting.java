package vn.wardportal.workflow.desk;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.admin.KeptCounts;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.workflow.desk.Tasks.Shelf;
import vn.wardportal.workflow.route.Moves;

/** Keeps how many texts wait for each person, and counts anew once one has moved. */
@Component(service = {Waiting.class, OutboxReceiver.class})
@OutboxReceiver.Topic(topic = Moves.MOVED)
public class Waiting implements OutboxReceiver {

    private final KeptCounts counts;

    @Activate
    public Waiting(@Reference Tasks tasks) {
        this.counts = new KeptCounts(person -> tasks.count(person, Shelf.WAITING));
    }

    KeptCounts counts() {
        return counts;
    }

    @Override
    public void receive(Message message) {
        counts.changed();
    }
}
