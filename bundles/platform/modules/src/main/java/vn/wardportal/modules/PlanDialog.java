package vn.wardportal.modules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.data.Schemas.Script;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.modules.Upgrade.Progress;

/** Shows what will happen, then what is happening, then what came of it. */
class PlanDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(PlanDialog.class);

    private final transient Modules modules;
    private final transient Plan plan;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final Button carryOut;
    private final Button cancel;
    private final OrderedList steps = new OrderedList();

    PlanDialog(Modules modules, Plan plan, Texts texts, Runnable changed) {
        this.modules = modules;
        this.plan = plan;
        this.texts = texts;
        this.changed = changed;
        this.carryOut = new Button(texts.get("modules.plan.do"), event -> begin());
        this.cancel = new Button(texts.get("modules.cancel"), event -> cancelled());
        setHeaderTitle(title());
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        carryOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        carryOut.setDisableOnClick(true);
        getFooter().add(cancel, carryOut);
        add(consequences());
    }

    private String title() {
        return plan.installed()
                .map(from -> texts.get(
                        "modules.plan.upgrade",
                        plan.jar().name(),
                        from,
                        plan.jar().version()))
                .orElseGet(() -> texts.get(
                        "modules.plan.install", plan.jar().name(), plan.jar().version()));
    }

    private UnorderedList consequences() {
        String names = plan.pending().stream().map(Script::name).collect(Collectors.joining(", "));
        String tables = plan.pending().isEmpty()
                ? texts.get("modules.plan.tables.none")
                : texts.get("modules.plan.tables", plan.pending().size(), names);
        String back = plan.installed()
                .map(from -> texts.get("modules.plan.back", from))
                .orElseGet(() -> texts.get("modules.plan.back.install"));
        UnorderedList list = new UnorderedList(
                new ListItem(tables),
                new ListItem(texts.get("modules.plan.others")),
                new ListItem(texts.get("modules.plan.residents")),
                new ListItem(back));
        list.setId("plan");
        return list;
    }

    private void cancelled() {
        modules.discard(plan);
        close();
    }

    /** Goes on in a thread of its own, so that closing the browser stops nothing. */
    private void begin() {
        UI ui = UI.getCurrent();
        Person person = Acting.require("modules.manage");
        cancel.setEnabled(false);
        add(steps);
        Thread.ofVirtual().name("modules-" + plan.jar().name()).start(() -> Acting.as(person, () -> carryOut(ui)));
    }

    private void carryOut(UI ui) {
        long start = System.nanoTime();
        try {
            Optional<String> failure =
                    modules.carryOut(plan, progress -> ui.access(() -> step(progress, System.nanoTime() - start)));
            ui.access(() -> ended(failure.map(reason -> texts.get("modules.undone", reason))));
        } catch (NotAModule e) {
            ui.access(() -> ended(Optional.of(texts.get(e.reason()))));
        } catch (RuntimeException e) {
            log.error("The plan for module {} was not carried out", plan.jar().name(), e);
            ui.access(() -> ended(Optional.of(texts.get("modules.failed", e.getMessage()))));
        }
    }

    private void step(Progress progress, long nanos) {
        String seconds =
                String.format(Locale.of("vi"), "%.1f s", Duration.ofNanos(nanos).toMillis() / 1000.0);
        steps.add(new ListItem(texts.get("modules.progress." + progress) + " (" + seconds + ")"));
    }

    private void ended(Optional<String> failure) {
        Version to = plan.jar().version();
        String done = plan.installed().isPresent() ? "modules.done.upgrade" : "modules.done.install";
        Paragraph result =
                new Paragraph(failure.orElseGet(() -> texts.get(done, plan.jar().name(), to)));
        result.addClassName(failure.isPresent() ? "problem" : "success");
        result.setId("plan-result");
        result.getElement().setAttribute("role", "status");
        add(result);
        carryOut.setVisible(false);
        cancel.setText(texts.get("modules.close"));
        cancel.setEnabled(true);
        cancel.addClickListener(event -> close());
        changed.run();
    }
}
