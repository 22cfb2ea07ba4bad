package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.admin.RoutePanels.RoutePanel;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Refusal;
import vn.wardportal.workflow.route.Refusal.Why;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Step;
import vn.wardportal.workflow.route.Step.Returned;

/** The route in an editor: where its text stands, and the steps the person can take. */
final class EditorPanel implements RoutePanel {

    final Way way;
    final Div acts = new Div();

    private final Tools tools;
    private final RouteForm form;
    private final Texts texts = Messages.of(EditorPanel.class).in(Language.VI);
    private final Differences differences;
    private Optional<Item> item = Optional.empty();
    private Route route;

    EditorPanel(Tools tools, RouteForm form) {
        this.tools = tools;
        this.form = form;
        this.route = tools.routes().today();
        this.differences = new Differences(tools, texts);
        way = new Way(texts, form::reveal);
        acts.addClassName("actions");
        look();
    }

    @Override
    public Component way() {
        return way;
    }

    @Override
    public Component acts() {
        return acts;
    }

    @Override
    public void look() {
        item = tools.items().find(form.subject());
        route = item.map(Item::route).map(tools.routes()::named).orElseGet(tools.routes()::today);
        List<Step> steps = tools.items().steps(form.subject());
        way.show(route, item, steps, tools.routes().reasons());
        item.flatMap(tools.times()::of).ifPresent(way::add);
        item.flatMap(one -> differences.of(one, steps)).ifPresent(way::add);
        item.ifPresent(one ->
                way.merged(tools.mergers().whole(one.subject()), tools.mergers().originals(one.subject())));
        form.mark(item.map(one -> passages(one, steps)).orElse(List.of()));
        acts.removeAll();
        Set<Choice> offered = Choice.offered(item, stage(), tools.guard().stages(person(), route), person());
        item.filter(one -> one.times().review().isPresent())
                .filter(tools.emergency()::mayReview)
                .ifPresent(one -> offered.add(Choice.CONFIRM));
        if (offered.contains(Choice.SEND) && tools.supply().direct(subject())) {
            offered.add(Choice.ENTER);
        }
        item.filter(tools.recall()::possible).ifPresent(one -> offered.add(Choice.RECALL));
        if (item.map(Item::state).filter(State.SCHEDULED::equals).isEmpty()
                && tools.emergency().permitted()) {
            offered.add(Choice.EMERGENCY);
        }
        boolean first = true;
        for (Choice choice : offered) {
            acts.add(button(choice, first));
            first = false;
        }
    }

    @Override
    public void follow() {
        boolean pending = item.map(Item::state).filter(State.RELEASED::equals).isPresent();
        if (pending) {
            Item now = tools.items().find(form.subject()).orElseThrow();
            if (now.state() != State.RELEASED) {
                look();
                form.moved(texts.get(now.state().key()));
            }
        }
    }

    private Button button(Choice choice, boolean first) {
        Button button = new Button(label(choice), event -> act(choice));
        if (choice == Choice.RETURN || choice == Choice.EMERGENCY) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        } else if (first && choice != Choice.RECALL) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /** Steps are called what the route calls them. */
    private String label(Choice choice) {
        return switch (choice) {
            case SEND ->
                item.isEmpty()
                        ? route.first().forward()
                        : texts.get("workflow.send." + item.orElseThrow().state());
            case FORWARD, ADVISE, APPROVE, PUBLISH ->
                stage().map(Stage::forward).orElseThrow();
            default -> texts.get("workflow.choice." + choice);
        };
    }

    private void act(Choice choice) {
        switch (choice) {
            case SEND -> kept(() -> send(choice, tools.desk()::send));
            case ENTER -> kept(() -> send(choice, tools.desk()::enter));
            case FORWARD ->
                kept(() -> new RemarkDialog(
                                texts,
                                label(choice),
                                remark -> step(() -> tools.desk().forward(subject(), seq(), remark)))
                        .open());
            case ADVISE ->
                kept(() -> new AdviceDialog(
                                texts,
                                (approve, note) -> step(() -> tools.desk().advise(subject(), seq(), approve, note)))
                        .open());
            case APPROVE ->
                new RemarkDialog(
                                texts,
                                label(choice),
                                remark -> confirmed(() -> tools.desk().approve(subject(), seq(), remark)))
                        .open();
            case PUBLISH -> step(() -> tools.desk().publish(subject(), seq(), Optional.empty()));
            case SCHEDULE ->
                new TimeDialog(
                                texts,
                                tools.clock(),
                                time -> step(() -> tools.desk().publish(subject(), seq(), Optional.of(time))))
                        .open();
            case CONFIRM ->
                new RemarkDialog(
                                texts,
                                label(choice),
                                remark -> step(() -> tools.emergency().confirm(subject(), seq(), remark)))
                        .open();
            case TAKE -> step(() -> tools.desk().take(subject(), seq()));
            case LET_GO -> kept(() -> step(() -> tools.desk().letGo(subject(), seq())));
            case RECALL -> step(() -> tools.recall().take(subject(), seq()));
            case RETURN ->
                new ReturnDialog(
                                texts,
                                tools.routes().reasons(),
                                form.selected(),
                                (reasons, remark) ->
                                        step(() -> tools.desk().sendBack(subject(), seq(), reasons, remark)))
                        .open();
            case EMERGENCY ->
                kept(() -> RemarkDialog.emergency(
                                texts,
                                reason -> confirmed(() -> tools.emergency().publish(subject(), reason)))
                        .open());
        }
    }

    private void send(Choice choice, Sending sending) {
        if (tools.acceptance().given(person().login())) {
            CompletedField completed = new CompletedField(texts, tools.clock());
            RemarkDialog dialog = new RemarkDialog(
                    texts, label(choice), remark -> step(() -> sending.send(subject(), remark, completed.time())));
            dialog.require(completed::fits);
            // What was sent back keeps the time it was complete at first.
            if (item.map(Item::state).filter(State.RETURNED::equals).isEmpty()) {
                dialog.ask(completed);
            }
            dialog.open();
        } else {
            new AcceptanceDialog(
                            texts,
                            tools.acceptance().regulation(),
                            tools.acceptance().changes(person().login()),
                            () -> {
                                tools.acceptance().give();
                                send(choice, sending);
                            })
                    .open();
        }
    }

    /** Before a step, what stands in the fields is kept: what is sent on is what is seen. */
    private void kept(Runnable then) {
        if (form.keep()) {
            then.run();
        }
    }

    /** What weighs much is done by whoever shows once more who they are. */
    private void confirmed(Supplier<Item> step) {
        tools.confirmations().ask(() -> step(step));
    }

    private void step(Supplier<Item> step) {
        try {
            Item moved = step.get();
            // The panel first: what moves on while the form is shown is then still followed.
            look();
            form.moved(done(moved));
        } catch (Refusal refusal) {
            refused(refusal);
        } catch (NotPermitted e) {
            form.refused(texts.get("workflow.refused.rights"));
            look();
        }
    }

    private String done(Item moved) {
        return moved.state() == State.UNDER_WAY
                ? texts.get(
                        "workflow.moved",
                        tools.routes().named(moved.route()).stage(moved.stage()).title())
                : texts.get("workflow.now." + moved.state());
    }

    private void refused(Refusal refusal) {
        String words = texts.get(refusal.why().key(), refusal.arguments());
        String findings = refusal.findings().stream()
                .map(Finding::words)
                .distinct()
                .map(one -> "• " + one)
                .collect(Collectors.joining("\n"));
        look();
        if (refusal.why() == Why.MOVED) {
            form.moved("");
        }
        form.refused(findings.isEmpty() ? words : words + "\n" + findings);
    }

    /** The passages for which the text was sent back last, as long as it was not sent in again. */
    private static List<String> passages(Item item, List<Step> steps) {
        if (item.state() != State.RETURNED) {
            return List.of();
        }
        return steps.stream().filter(step -> step.act() == Act.RETURN).reduce((earlier, later) -> later).stream()
                .flatMap(step -> step.reasons().stream())
                .map(Returned::passage)
                .filter(passage -> !passage.isBlank())
                .toList();
    }

    private Optional<Stage> stage() {
        return item.map(one -> route.stage(one.stage()));
    }

    private String subject() {
        return form.subject();
    }

    private int seq() {
        return item.map(Item::seq).orElse(0);
    }

    private static Person person() {
        return Acting.person().orElseThrow();
    }

    /** A way to send a text in. */
    private interface Sending {

        Item send(String subject, String remark, Optional<Instant> completed);
    }
}
