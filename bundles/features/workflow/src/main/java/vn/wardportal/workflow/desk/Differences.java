package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Step;

/** What a text says now and did not say when it was last decided on: sent back, or published (khoản 3 Điều 8). */
final class Differences {

    private final Tools tools;
    private final Texts texts;

    Differences(Tools tools, Texts texts) {
        this.tools = tools;
        this.texts = texts;
    }

    /** The differences, made when they are opened; nothing if there is nothing to compare with, or nothing differs. */
    Optional<Component> of(Item item, List<Step> steps) {
        Optional<Approval> approval = tools.approvals().of(item.subject());
        Optional<Edition> before =
                decided(item, steps).flatMap(number -> tools.editions().find(item.subject(), number));
        Optional<Edition> now = tools.editions().newest(item.subject());
        if (approval.isEmpty()
                || before.isEmpty()
                || now.isEmpty()
                || before.get().hash().equals(now.get().hash())) {
            return Optional.empty();
        }
        Div content = new Div();
        Details details = new Details(
                texts.get(
                        "workflow.differences", before.get().number(), now.get().number()),
                content);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getChildren().findAny().isEmpty()) {
                fill(content, approval.get(), before.get(), now.get());
            }
        });
        return Optional.of(details);
    }

    /** The version that the last pass ended with; outside any pass the one that was decided on last. */
    private static Optional<Integer> decided(Item item, List<Step> steps) {
        if (item.state().idle()) {
            return Optional.of(item.edition());
        }
        return steps.stream()
                .filter(step -> step.pass() < item.pass())
                .filter(step -> step.act() != Act.TAKE && step.act() != Act.LET_GO)
                .reduce((earlier, later) -> later)
                .map(Step::edition);
    }

    private void fill(Div content, Approval approval, Edition before, Edition now) {
        Map<String, Passage> old = approval.examined(before).passages().stream()
                .collect(Collectors.toMap(Passage::field, Function.identity(), (first, second) -> first));
        for (Passage passage : approval.examined(now).passages()) {
            String said = Optional.ofNullable(old.get(passage.field()))
                    .map(one -> Words.plain(one.text(), one.html()))
                    .orElse("");
            List<Words.Part> parts = Words.between(said, Words.plain(passage.text(), passage.html()));
            if (!parts.isEmpty()) {
                content.add(field(passage.label(), parts));
            }
        }
        if (content.getChildren().findAny().isEmpty()) {
            content.add(new Div(texts.get("workflow.differences.other")));
        }
    }

    /** A text with what came and what went. */
    static Div field(String label, List<Words.Part> parts) {
        Span name = new Span(label + ": ");
        name.addClassName("title");
        Div line = new Div(name);
        line.addClassName("differences");
        parts.forEach(part -> {
            Element words = new Element(
                    switch (part.kind()) {
                        case GONE -> "del";
                        case NEW -> "ins";
                        case KEPT, LEFT_OUT -> "span";
                    });
            words.setText(part.text() + " ");
            line.getElement().appendChild(words);
        });
        return line;
    }
}
