package vn.wardportal.workflow.breach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.breach.Breach.Act;
import vn.wardportal.workflow.breach.Breach.Standing;
import vn.wardportal.workflow.desk.RemarkDialog;

/** One entry of the register: what is known, what was done about it, and what the person can do. */
final class BreachSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Register register;
    private final transient Texts texts;
    private final transient Breach breach;
    private final transient Function<Supplier<Breach>, Optional<String>> acting;

    BreachSheet(Register register, Texts texts, Breach breach, Function<Supplier<Breach>, Optional<String>> acting) {
        this.register = register;
        this.texts = texts;
        this.breach = breach;
        this.acting = acting;
        addClassName("panel");
        add(
                new H3(texts.get(
                        "workflow.breach.number", breach.id(), breach.matter().title())),
                facts(),
                acts());
    }

    private Div facts() {
        Div facts = new Div();
        facts.addClassName("facts");
        facts.add(line("kind", register.articles().title(breach.kind())));
        facts.add(line("owner", breach.owner().name()));
        facts.add(line("happened", Dates.time(breach.happened())));
        facts.add(line("standing", texts.get(breach.standing().key())));
        breach.explanation()
                .ifPresent(time -> facts.add(line("explainBy", Dates.time(time.until()) + ". " + time.because())));
        breach.evidence().lines().forEach(line -> facts.add(new Div(line)));
        String address = Citation.of(breach.article()).map(Citation::address).orElse(Citation.PATH);
        Anchor article = new Anchor(address, texts.get("workflow.basis", breach.article()));
        article.getElement().setAttribute("router-ignore", true);
        facts.add(new Div(article));
        if (!breach.matter().path().isEmpty()) {
            facts.add(new Div(new Anchor(breach.matter().path(), texts.get("workflow.breach.open"))));
        }
        register.breaches()
                .steps(List.of(breach))
                .getOrDefault(breach.id(), List.of())
                .forEach(step -> facts.add(new Div(RegisterTable.words(texts, step))));
        return facts;
    }

    private Div line(String column, String words) {
        Span title = new Span(texts.get("workflow.breach.column." + column) + ": ");
        title.addClassName("soft");
        return new Div(title, new Span(words));
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("actions");
        register.concern().offered(breach).forEach(act -> acts.add(button(act)));
        return acts;
    }

    private Button button(Act act) {
        Button button = new Button(texts.get("workflow.breach.do." + act), event -> act(act));
        if (act == Act.CONFIRM || act == Act.EXPLAIN || act == Act.UPHOLD) {
            button.addThemeName("primary");
        }
        return button;
    }

    private void act(Act act) {
        switch (act) {
            case CONFIRM -> acting.apply(() -> register.judgement().confirm(breach.id(), breach.seq()));
            case DROP -> ask(act, words -> register.judgement().drop(breach.id(), breach.seq(), words));
            case EXPLAIN -> ask(act, words -> register.desk().explain(breach.id(), breach.seq(), words));
            case UPHOLD ->
                ask(act, words -> register.judgement().decide(breach.id(), breach.seq(), Standing.UPHELD, words));
            case CLEAR ->
                ask(act, words -> register.judgement().decide(breach.id(), breach.seq(), Standing.CLEARED, words));
            case PROPOSE, COMPLETE, ENTER -> throw new IllegalArgumentException(act + " is not done to an entry");
        }
    }

    private void ask(Act act, Function<String, Breach> work) {
        new RemarkDialog(
                        texts,
                        texts.get("workflow.breach.do." + act),
                        texts.get("workflow.breach.words." + act),
                        texts.get("workflow.breach.refused.WORDS"),
                        words -> acting.apply(() -> work.apply(words)))
                .open();
    }
}
