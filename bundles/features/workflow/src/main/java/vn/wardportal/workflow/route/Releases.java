package vn.wardportal.workflow.route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.data.OutboxReceiver;
import vn.wardportal.api.settings.Settings;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Mark;

/**
 * Tells the module that shows a text what was decided. A decision that was written down reaches it, whatever is stopped or
 * killed in between.
 */
@Component
@OutboxReceiver.Topic(topic = Releases.TOPIC)
public class Releases implements OutboxReceiver {

    static final String TOPIC = "workflow.decided";

    /** Says that a text is taken from residents again, since its emergency was not reviewed. */
    static final String LAPSED = "lapsed";

    /** Says that what was published in an emergency was reviewed. */
    static final String REVIEWED = "reviewed";

    private final Database database;
    private final Approvals approvals;
    private final Moves moves;
    private final Routes routes;
    private final Settings settings;
    private final Texts texts = Messages.of(Releases.class).in(Language.VI);

    @Activate
    public Releases(
            @Reference Database database,
            @Reference Approvals approvals,
            @Reference Moves moves,
            @Reference Routes routes,
            @Reference Settings settings) {
        this.database = database;
        this.approvals = approvals;
        this.moves = moves;
        this.routes = routes;
        this.settings = settings;
    }

    @Override
    public void receive(Message message) {
        Approval approval = approvals
                .of(message.key())
                .orElseThrow(() -> new IllegalStateException(
                        "The module that shows " + message.key() + " does not run; it is told when it does"));
        Acting.as(Person.PORTAL, () -> {
            if (message.payload().equals(LAPSED)) {
                approval.withdraw(message.key(), texts.get("workflow.lapsed"));
            } else if (message.payload().equals(REVIEWED)) {
                approval.reviewed(message.key());
            } else {
                release(message, approval);
            }
        });
    }

    private void release(Message message, Approval approval) {
        Optional<Item> item = database.read(handle -> Items.find(handle, message.key()))
                .filter(known -> known.state() == State.RELEASED)
                .filter(known -> message.payload().equals(known.edition() + " " + known.hash()));
        item.ifPresent(known -> settle(known, approval.publish(release(message, known))));
    }

    private Release release(Message message, Item item) {
        List<Step> steps = database.read(handle -> Items.steps(handle, item.subject()));
        String by = steps.stream()
                .filter(step -> step.pass() == item.pass())
                .filter(step -> step.act() == Act.APPROVE
                        || step.act() == Act.PUBLISH
                        || step.act() == Act.SCHEDULE
                        || step.act() == Act.EMERGENCY)
                .map(step -> step.who().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Release(message.number(), item.subject(), item.edition(), item.hash(), by, mark(item, steps));
    }

    /** What residents are told: an emergency that waits for its review, and, if the ward wants it, who was stood in for. */
    private Mark mark(Item item, List<Step> steps) {
        boolean stoodIn = steps.stream()
                .filter(step -> step.pass() == item.pass())
                .filter(step -> step.act() == Act.APPROVE || step.act() == Act.EMERGENCY)
                .reduce((earlier, later) -> later)
                .flatMap(Step::insteadOf)
                .isPresent();
        boolean told = stoodIn && settings.of(WorkflowSettings.class).standInShown();
        return new Mark(item.times().review().isPresent(), told ? texts.get("workflow.standIn.office") : "");
    }

    /** What was published is so; a text that was changed behind the route's back goes back to be corrected. */
    private void settle(Item item, boolean published) {
        database.write(handle -> {
            Item claimed = new ItemTable(handle).claim(item.subject(), item.seq());
            if (published) {
                return moves.published(handle, claimed);
            }
            Stage correcting = routes.named(claimed.route()).correcting();
            return moves.to(handle, claimed, correcting, Act.DIFFER, "", Optional.empty());
        });
    }
}
