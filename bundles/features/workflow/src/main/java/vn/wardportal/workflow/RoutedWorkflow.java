package vn.wardportal.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Workflow;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Items;
import vn.wardportal.workflow.route.Mergers;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Step;

/** Answers other modules where their texts stand. */
@Component
public class RoutedWorkflow implements Workflow {

    private static final Set<Act> SENDING = Set.of(Act.SEND, Act.SEND_AGAIN, Act.ENTER, Act.MERGE, Act.EMERGENCY);

    private final Items items;
    private final Mergers mergers;
    private final Routes routes;
    private final Texts texts = Messages.of(RoutedWorkflow.class).in(Language.VI);

    @Activate
    public RoutedWorkflow(@Reference Items items, @Reference Mergers mergers, @Reference Routes routes) {
        this.items = items;
        this.mergers = mergers;
        this.routes = routes;
    }

    @Override
    public Map<String, String> standing(Collection<String> subjects) {
        return items.among(subjects).stream().collect(Collectors.toMap(Item::subject, this::words));
    }

    @Override
    public Optional<String> closed(String subject) {
        return items.find(subject).flatMap(this::closed);
    }

    @Override
    public boolean underWay(String subject) {
        return items.find(subject)
                .filter(item -> item.state() == State.UNDER_WAY
                        || item.state() == State.SCHEDULED
                        || item.state() == State.RELEASED)
                .isPresent();
    }

    @Override
    public boolean released(String subject, String hash) {
        return items.find(subject)
                .filter(item -> item.state() == State.RELEASED || item.state() == State.PUBLISHED)
                .filter(item -> item.hash().equals(hash))
                .isPresent();
    }

    @Override
    public Optional<Hands> hands(String subject) {
        List<Step> steps = items.steps(subject);
        return steps.stream()
                .filter(step -> step.act() == Act.APPROVE || step.act() == Act.EMERGENCY)
                .reduce((first, second) -> second)
                .flatMap(approval -> items.find(subject).map(item -> hands(item, steps, approval)));
    }

    /** Who sent it in for that approval, who wrote what it was made of, and who approved it. */
    private Hands hands(Item item, List<Step> steps, Step approval) {
        Stream<Who> senders = steps.stream()
                .filter(step -> step.pass() == approval.pass())
                .filter(step -> SENDING.contains(step.act()))
                .map(Step::who);
        Stream<Who> writers = Stream.concat(senders, mergers.contributors(item.subject()).stream());
        return new Hands(
                Stream.concat(writers, Stream.of(approval.who()))
                        .map(Who::login)
                        .toList(),
                item.label().path());
    }

    private String words(Item item) {
        return item.state() == State.UNDER_WAY
                ? texts.get("workflow.waiting", stage(item).title())
                : texts.get(item.state().key());
    }

    private Optional<String> closed(Item item) {
        return switch (item.state()) {
            case UNDER_WAY -> closedAt(item, stage(item));
            case SCHEDULED ->
                Optional.of(texts.get(
                        "workflow.closed.scheduled",
                        item.times().publish().map(Dates::time).orElse("")));
            case MERGED -> Optional.of(texts.get("workflow.closed.merged"));
            case RELEASED -> Optional.of(texts.get("workflow.closed.released"));
            case RETURNED, RECALLED, PUBLISHED, LAPSED -> Optional.empty();
        };
    }

    private Optional<String> closedAt(Item item, Stage stage) {
        Person person = Acting.person().orElseThrow();
        if (!stage.work().edits()) {
            return Optional.of(texts.get("workflow.closed.decided", stage.title(), stage.who()));
        }
        if (!person.permissions().contains(stage.permission())) {
            return Optional.of(texts.get("workflow.closed.stage", stage.title(), stage.who()));
        }
        return item.heldByOther(person.login())
                ? Optional.of(texts.get(
                        "workflow.closed.held",
                        item.holder().orElseThrow().name(),
                        item.times().held().map(Dates::time).orElse("")))
                : Optional.empty();
    }

    private Stage stage(Item item) {
        return routes.named(item.route()).stage(item.stage());
    }
}
