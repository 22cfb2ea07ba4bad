package vn.wardportal.workflow.breach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.workflow.breach.Breach.Matter;
import vn.wardportal.workflow.breach.EnterDialog.Found;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.time.Elapsed;
import vn.wardportal.workflow.time.Timing;

/** When a text was complete, received and published, and whether that was in time; and the way into the register. */
public final class TimesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Register register;
    private final transient Texts texts = Messages.of(TimesPanel.class).in(Language.VI);
    private final Div answer = new Div();

    TimesPanel(Register register, Item item, Timing timing, Instant now) {
        this.register = register;
        addClassName("facts");
        String published = timing.published().map(Dates::time).orElse(texts.get("workflow.time.notYet"));
        add(new Div(texts.get(
                "workflow.time.line", Dates.time(timing.completed()), Dates.time(timing.received()), published)));
        timing.due().ifPresent(due -> add(verdict(timing, due, now), new Div(timing.because())));
        if (register.concern().enters()) {
            Button enter = new Button(texts.get("workflow.breach.enter"), event -> enter(item));
            enter.addThemeNames("tertiary", "small");
            answer.getElement().setAttribute("role", "status");
            add(new Div(enter, answer));
        }
    }

    private Div verdict(Timing timing, Instant due, Instant now) {
        boolean over = timing.published().isPresent();
        Div verdict = timing.late(now)
                .map(late -> new Div(texts.get(
                        over ? "workflow.time.late" : "workflow.time.overdue",
                        Dates.time(due),
                        Elapsed.words(texts, late))))
                .orElseGet(() -> new Div(texts.get(
                        over ? "workflow.time.kept" : "workflow.time.open",
                        Dates.time(due),
                        timing.lag().map(lag -> Elapsed.words(texts, lag)).orElse(""))));
        if (timing.late(now).isPresent()) {
            verdict.addClassName("error");
        }
        return verdict;
    }

    private void enter(Item item) {
        Matter matter = new Matter(
                Optional.of(item.subject()), item.label().title(), item.label().path());
        new EnterDialog(register, texts, matter, this::enter).open();
    }

    private Optional<String> enter(Found found) {
        try {
            register.desk().enter(found.kind(), found.matter(), found.login(), found.evidence());
            answer.setText(texts.get("workflow.breach.entered"));
            return Optional.empty();
        } catch (Objection e) {
            return Optional.of(texts.get(e.why().key()));
        } catch (NotPermitted e) {
            return Optional.of(texts.get("workflow.refused.rights"));
        }
    }
}
