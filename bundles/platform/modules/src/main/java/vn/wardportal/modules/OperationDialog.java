package vn.wardportal.modules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.modules.VersionChange.Progress;
import vn.wardportal.modules.jar.NotAModule;

/** Shows what will happen, then what is happening, then what came of it. Closing the browser stops nothing. */
class OperationDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(OperationDialog.class);

    final Button carryOut;

    private final transient Texts texts;
    private final transient Work work;
    private final transient Runnable after;
    private final Button cancel;
    private final OrderedList steps = new OrderedList();

    /**
     * @param title what is planned
     * @param work does it, and answers in words what came of it
     * @param after what happens when the dialog goes, whatever came of it
     */
    OperationDialog(Texts texts, String title, Work work, Runnable after) {
        this.texts = texts;
        this.work = work;
        this.after = after;
        this.carryOut = new Button(texts.get("modules.plan.do"), event -> begin());
        this.cancel = new Button(texts.get("modules.cancel"), event -> close());
        setHeaderTitle(title);
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        carryOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        carryOut.setDisableOnClick(true);
        getFooter().add(cancel, carryOut);
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                after.run();
            }
        });
    }

    /** Adds what will happen, one line each. */
    OperationDialog consequences(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        list.setId("plan");
        add(list);
        return this;
    }

    /** Adds something to fill in or to look at. */
    OperationDialog with(Component component) {
        add(component);
        return this;
    }

    private void begin() {
        UI ui = UI.getCurrent();
        Person person = Acting.require("modules.manage");
        cancel.setEnabled(false);
        add(steps);
        Thread.ofVirtual().name("modules-operation").start(() -> Acting.as(person, () -> carryOut(ui)));
    }

    private void carryOut(UI ui) {
        long start = System.nanoTime();
        Result result;
        try {
            result = work.run(progress -> ui.access(() -> step(progress, System.nanoTime() - start)));
        } catch (NotAModule e) {
            result = new Result(false, e.words(texts));
        } catch (RuntimeException e) {
            log.error("An operation on a module was not carried out", e);
            result = new Result(false, texts.get("modules.failed", String.valueOf(e.getMessage())));
        }
        Result shown = result;
        ui.access(() -> ended(shown));
    }

    private void step(Progress progress, long nanos) {
        String seconds =
                String.format(Locale.of("vi"), "%.1f s", Duration.ofNanos(nanos).toMillis() / 1000.0);
        steps.add(new ListItem(texts.get("modules.progress." + progress) + " (" + seconds + ")"));
    }

    private void ended(Result shown) {
        Paragraph result = new Paragraph(shown.words());
        result.addClassName(shown.done() ? "success" : "problem");
        result.setId("plan-result");
        result.getElement().setAttribute("role", "status");
        add(result);
        carryOut.setVisible(false);
        cancel.setText(texts.get("modules.close"));
        cancel.setEnabled(true);
        after.run();
    }

    /** What is done once it is decided. */
    interface Work {
        Result run(Consumer<Progress> progress);
    }

    /**
     * What came of it.
     *
     * @param done whether it was done
     * @param words how it is told
     */
    record Result(boolean done, String words) {

        static Result of(Optional<String> failure, String otherwise) {
            return new Result(failure.isEmpty(), failure.orElse(otherwise));
        }
    }
}
