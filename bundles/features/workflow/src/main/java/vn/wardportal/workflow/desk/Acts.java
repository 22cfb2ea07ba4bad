package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Stage;

/** The steps that are offered, as buttons; each asks what it needs, and is taken. */
final class Acts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Desks desks;
    private final transient Texts texts;
    private final transient RouteForm form;
    private final transient Supplier<Whereabouts> now;
    private final transient Attempts attempts;
    private final transient Sending sending;

    /**
     * @param now where the text stands; what is kept for the first time has another subject after it
     * @param look shows anew where it stands
     */
    Acts(Tools tools, Texts texts, RouteForm form, Supplier<Whereabouts> now, Runnable look) {
        this.tools = tools;
        this.desks = tools.desks();
        this.texts = texts;
        this.form = form;
        this.now = now;
        this.attempts = new Attempts(tools, texts, form, look);
        this.sending = new Sending(tools, texts, attempts);
        addClassName("actions");
    }

    /** Shows these and no others. */
    void offer(Set<Choice> offered) {
        removeAll();
        boolean first = true;
        for (Choice choice : offered) {
            add(button(choice, first));
            first = false;
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
        Whereabouts text = now.get();
        return switch (choice) {
            case SEND ->
                text.item()
                        .map(item -> texts.get("workflow.send." + item.state()))
                        .orElseGet(() -> text.route().first().forward());
            case FORWARD, ADVISE, APPROVE, PUBLISH ->
                text.stage().map(Stage::forward).orElseThrow();
            default -> texts.get("workflow.choice." + choice);
        };
    }

    private void act(Choice choice) {
        switch (choice) {
            case SEND -> attempts.kept(() -> sending.start(now.get(), label(choice), desks.intake()::send));
            case ENTER -> attempts.kept(() -> sending.start(now.get(), label(choice), desks.intake()::enter));
            case FORWARD, ADVISE, LET_GO, EMERGENCY -> attempts.kept(() -> act(choice, now.get()));
            default -> act(choice, now.get());
        }
    }

    /** @param text where it stands as the person sees it: a step is taken from there, or refused */
    private void act(Choice choice, Whereabouts text) {
        String subject = text.subject();
        int seen = text.seq();
        switch (choice) {
            case FORWARD ->
                remark(choice, remark -> desks.desk().forward(subject, seen, remark))
                        .open();
            case ADVISE -> advise(subject, seen);
            case APPROVE ->
                remark(choice, remark -> desks.verdicts().approve(subject, seen, remark))
                        .through(attempts::confirmed)
                        .open();
            case PUBLISH -> attempts.take(() -> desks.verdicts().publish(subject, seen, Optional.empty()));
            case SCHEDULE ->
                new TimeDialog(
                                texts,
                                tools.clock(),
                                time -> attempts.take(() -> desks.verdicts().publish(subject, seen, Optional.of(time))))
                        .open();
            case CONFIRM ->
                remark(choice, remark -> desks.emergency().confirm(subject, seen, remark))
                        .open();
            case TAKE -> attempts.take(() -> desks.desk().take(subject, seen));
            case LET_GO -> attempts.take(() -> desks.desk().letGo(subject, seen));
            case RECALL -> attempts.take(() -> desks.recall().take(subject, seen));
            case RETURN -> sendBack(subject, seen);
            case EMERGENCY ->
                RemarkDialog.emergency(
                                texts,
                                reason -> attempts.take(() -> desks.emergency().publish(subject, reason)))
                        .through(attempts::confirmed)
                        .open();
            case SEND, ENTER -> throw new IllegalArgumentException(choice + " begins elsewhere");
        }
    }

    private RemarkDialog remark(Choice choice, Function<String, Item> step) {
        return new RemarkDialog(texts, label(choice), remark -> attempts.take(() -> step.apply(remark)));
    }

    private void advise(String subject, int seen) {
        new AdviceDialog(
                        texts,
                        (approve, note) -> attempts.take(() -> desks.desk().advise(subject, seen, approve, note)))
                .open();
    }

    private void sendBack(String subject, int seen) {
        new ReturnDialog(
                        texts,
                        tools.routes().reasons(),
                        form.selected(),
                        (reasons, remark) -> attempts.take(() -> desks.desk().sendBack(subject, seen, reasons, remark)))
                .open();
    }
}
