package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Routes.Reason;
import vn.wardportal.workflow.route.Step;
import vn.wardportal.workflow.route.Step.Returned;

/** Why a text was sent back, with the articles, and ways to the passages that were meant. */
final class Reasons {

    private final Texts texts;
    private final List<Reason> known;
    private final Consumer<String> reveal;

    /** @param reveal leads the person to a passage of the text */
    Reasons(Texts texts, List<Reason> known, Consumer<String> reveal) {
        this.texts = texts;
        this.known = known;
        this.reveal = reveal;
    }

    UnorderedList of(Step step) {
        UnorderedList list = new UnorderedList();
        step.reasons().forEach(returned -> list.add(line(returned)));
        return list;
    }

    private ListItem line(Returned returned) {
        Reason reason = known.stream()
                .filter(one -> one.name().equals(returned.reason()))
                .findFirst()
                .orElse(new Reason(returned.reason(), returned.reason(), ""));
        ListItem line = new ListItem(new Text(reason.title()));
        if (!returned.passage().isBlank()) {
            line.add(new Text(": "), passage(returned.passage()));
        }
        line.add(new Text(" (" + reason.clause() + ")"));
        return line;
    }

    /** What it says leads to where it stands. */
    private Button passage(String passage) {
        Button button = new Button("“" + passage + "”", event -> reveal.accept(passage));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("passage");
        button.setTooltipText(texts.get("workflow.return.reveal"));
        return button;
    }
}
