package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.wardportal.api.admin.RoutePanels.RouteForm;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.Step.Returned;

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
            case FORWARD -> attempts.kept(() -> remark(choice, this::forward));
            case ADVISE -> attempts.kept(() -> new AdviceDialog(texts, this::advise).open());
            case APPROVE -> remark(choice, this::approve);
            case PUBLISH -> publish(Optional.empty());
            case SCHEDULE -> new TimeDialog(texts, tools.clock(), time -> publish(Optional.of(time))).open();
            case CONFIRM -> remark(choice, this::confirm);
            case TAKE -> attempts.take(() -> desks.desk().take(subject(), seen()));
            case LET_GO -> attempts.kept(() -> attempts.take(() -> desks.desk().letGo(subject(), seen())));
            case RECALL -> attempts.take(() -> desks.recall().take(subject(), seen()));
            case RETURN -> new ReturnDialog(texts, tools.routes().reasons(), form.selected(), this::sendBack).open();
            case EMERGENCY ->
                attempts.kept(
                        () -> RemarkDialog.emergency(texts, this::publishNow).open());
        }
    }

    private void remark(Choice choice, Consumer<String> step) {
        new RemarkDialog(texts, label(choice), step).open();
    }

    private void forward(String remark) {
        attempts.take(() -> desks.desk().forward(subject(), seen(), remark));
    }

    private void advise(boolean approve, String note) {
        attempts.take(() -> desks.desk().advise(subject(), seen(), approve, note));
    }

    private void sendBack(List<Returned> reasons, String remark) {
        attempts.take(() -> desks.desk().sendBack(subject(), seen(), reasons, remark));
    }

    private void approve(String remark) {
        attempts.confirmed(() -> desks.verdicts().approve(subject(), seen(), remark));
    }

    private void publish(Optional<Instant> time) {
        attempts.take(() -> desks.verdicts().publish(subject(), seen(), time));
    }

    private void publishNow(String reason) {
        attempts.confirmed(() -> desks.emergency().publish(subject(), reason));
    }

    private void confirm(String remark) {
        attempts.take(() -> desks.emergency().confirm(subject(), seen(), remark));
    }

    private String subject() {
        return now.get().subject();
    }

    private int seen() {
        return now.get().seq();
    }
}
