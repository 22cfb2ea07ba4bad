package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Step;

/** Everything that was done with a text, folded away. */
final class History extends Details {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_OF_HASH = 12;

    private final transient Texts texts;

    History(Texts texts, Whereabouts text, Reasons reasons) {
        this.texts = texts;
        Div lines = new Div();
        lines.addClassName("facts");
        text.steps().forEach(step -> lines.add(line(text, step, reasons)));
        setSummaryText(texts.get("workflow.history", text.steps().size()));
        add(lines);
    }

    private Div line(Whereabouts text, Step step, Reasons reasons) {
        Div line = new Div(texts.get(
                "workflow.history.line",
                Dates.time(step.at()),
                who(step),
                texts.get(step.act().key()),
                text.route().stage(step.stage()).title(),
                step.pass(),
                step.edition(),
                step.hash().substring(0, SHOWN_OF_HASH)));
        if (!step.remark().isBlank()) {
            line.add(new Div(step.remark()));
        }
        if (!step.reasons().isEmpty()) {
            line.add(reasons.of(step));
        }
        return line;
    }

    private String who(Step step) {
        return step.insteadOf()
                .map(name -> step.who().name() + " (" + texts.get("workflow.insteadOf", name) + ")")
                .orElse(step.who().name());
    }
}
