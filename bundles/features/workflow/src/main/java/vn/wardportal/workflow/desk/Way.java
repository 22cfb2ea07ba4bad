package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Routes.Reason;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Step;

/** The stages as words: who has acted, where the text is, what is still to come, and what was said about it. */
final class Way extends Div {

    private static final long serialVersionUID = 1L;

    /** What does not bring a text from one stage to another. */
    private static final Set<Act> ASIDE = EnumSet.of(Act.TAKE, Act.LET_GO, Act.REVIEW, Act.LAPSE);

    private final transient Texts texts;
    private final transient Consumer<String> reveal;

    /** @param reveal leads the person to a passage of the text */
    Way(Texts texts, Consumer<String> reveal) {
        this.texts = texts;
        this.reveal = reveal;
        addClassName("way");
    }

    /** Shows where the text is; before it was sent in, the whole way is ahead. */
    void show(Whereabouts text, List<Reason> known) {
        removeAll();
        Route route = text.route();
        Reasons reasons = new Reasons(texts, known, reveal);
        OrderedList stages = new OrderedList();
        stages.addClassName("stages");
        int here = text.item().map(one -> place(route, one)).orElse(0);
        List<Step> pass =
                text.item().map(one -> ofPass(text.steps(), one.pass())).orElse(List.of());
        for (int place = 0; place < route.stages().size(); place++) {
            stages.add(stage(route.stages().get(place), place, here, pass));
        }
        add(stages);
        text.item().ifPresent(one -> tell(one, pass, reasons));
        Span basis = new Span(texts.get("workflow.basis", route.basis()));
        basis.addClassName("soft");
        add(basis);
        if (!text.steps().isEmpty()) {
            add(new History(texts, text, reasons));
        }
    }

    /** What it became part of, and what it was made of, with ways there. */
    void merged(Optional<Item> whole, List<Item> originals) {
        whole.ifPresent(one -> add(links("workflow.merged.into", List.of(one))));
        if (!originals.isEmpty()) {
            add(links("workflow.merged.from", originals));
        }
    }

    private Div links(String key, List<Item> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(
                new Anchor(item.label().path(), item.label().title()),
                new Span(" – " + item.sender().name()))));
        return new Div(new Paragraph(texts.get(key)), list);
    }

    private ListItem stage(Stage stage, int place, int here, List<Step> pass) {
        Span title = new Span(stage.title());
        title.addClassName("title");
        Span who = new Span(stage.who());
        who.addClassName("soft");
        Span state = new Span(state(stage, place, here, pass));
        state.addClassName("soft");
        ListItem line = new ListItem(title, who, state);
        if (place == here) {
            line.addClassName("here");
            line.getElement().setAttribute("aria-current", "step");
        } else if (place < here) {
            line.addClassName("done");
        }
        return line;
    }

    private String state(Stage stage, int place, int here, List<Step> pass) {
        if (place == here) {
            return texts.get("workflow.here");
        }
        if (place > here) {
            return texts.get("workflow.ahead");
        }
        return pass.stream()
                .filter(step -> step.stage().equals(stage.name()))
                .filter(step -> step.act() != Act.TAKE && step.act() != Act.LET_GO)
                .reduce((earlier, later) -> later)
                .map(step -> texts.get("workflow.done", step.who().name(), Dates.time(step.at())))
                .orElse(texts.get("workflow.skipped"));
    }

    /** What the person at it has to know: why it came back, what was advised, what is set. */
    private void tell(Item item, List<Step> pass, Reasons reasons) {
        pass.stream()
                .filter(step -> !ASIDE.contains(step.act()))
                .reduce((earlier, later) -> later)
                .ifPresent(step -> tell(item, step, reasons));
        item.holder()
                .ifPresent(holder -> add(new Paragraph(texts.get(
                        "workflow.heldBy",
                        holder.name(),
                        item.times().held().map(Dates::time).orElse("")))));
        item.times()
                .due()
                .filter(due -> item.state() == State.UNDER_WAY || item.state() == State.RETURNED)
                .ifPresent(due -> {
                    Paragraph words = new Paragraph(texts.get("workflow.due", Dates.time(due)));
                    words.getElement().setAttribute("title", item.times().because());
                    add(words);
                });
        item.times()
                .review()
                .ifPresent(limit -> add(note("problem", texts.get("workflow.emergency.pending", Dates.time(limit)))));
    }

    private void tell(Item item, Step last, Reasons reasons) {
        if (item.state() == State.RETURNED) {
            Div box = note("problem", texts.get("workflow.returned", last.who().name(), Dates.time(last.at())));
            box.add(reasons.of(last));
            if (!last.remark().isBlank()) {
                box.add(new Paragraph(last.remark()));
            }
            add(box);
        } else if (item.state() == State.UNDER_WAY && !last.remark().isBlank()) {
            add(note("warning", texts.get(last.act().key()) + " – " + last.who().name() + ": " + last.remark()));
        } else if (item.state() != State.UNDER_WAY) {
            String words = item.state() == State.SCHEDULED
                    ? texts.get(
                            "workflow.scheduledFor",
                            item.times().publish().map(Dates::time).orElse(""))
                    : texts.get(item.state().key());
            add(note(item.state() == State.PUBLISHED ? "success" : "warning", words));
        }
    }

    private static Div note(String tone, String words) {
        Div note = new Div(new Paragraph(words));
        note.addClassName(tone);
        return note;
    }

    private static int place(Route route, Item item) {
        return switch (item.state()) {
            case RETURNED, RECALLED -> 0;
            case PUBLISHED, RELEASED, LAPSED, MERGED -> route.stages().size();
            case UNDER_WAY, SCHEDULED -> route.stages().indexOf(route.stage(item.stage()));
        };
    }

    private static List<Step> ofPass(List<Step> steps, int pass) {
        return steps.stream().filter(step -> step.pass() == pass).toList();
    }
}
