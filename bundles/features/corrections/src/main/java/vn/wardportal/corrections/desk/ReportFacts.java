package vn.wardportal.corrections.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import java.time.Instant;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Report;

/** What is known of a report and of a proposal, line by line. */
final class ReportFacts {

    private final Texts texts;
    private final Instant now;

    ReportFacts(Texts texts, Instant now) {
        this.texts = texts;
        this.now = now;
    }

    Div of(Report report) {
        Div card = new Div();
        card.addClassName("facts");
        card.add(fact("corrections.fact.page", link(report.place().path())));
        card.add(fact("corrections.fact.wrong", words(report.claim().wrong())));
        add(card, "corrections.fact.wanted", report.claim().wanted());
        card.add(fact("corrections.fact.state", standing(report)));
        card.add(fact("corrections.fact.due", due(report)));
        card.add(fact(
                "corrections.fact.received",
                words(texts.get(
                        "corrections.about", texts.get(report.foundBy().key()), Dates.time(report.receivedAt())))));
        if (report.reporter().known()) {
            String who = (report.reporter().name() + " " + report.reporter().contact()).strip();
            card.add(fact("corrections.fact.reporter", words(who)));
        }
        report.place()
                .modified()
                .ifPresent(time -> card.add(fact("corrections.fact.version", words(Dates.time(time)))));
        add(card, "corrections.fact.answer", report.outcome().answer());
        return card;
    }

    Div of(Correction correction) {
        Div card = new Div();
        card.addClassName("facts");
        correction.number().ifPresent(number -> card.add(fact("corrections.fact.public", link(correction.address()))));
        card.add(fact("corrections.fact.page", link(correction.place().path())));
        add(card, "corrections.fact.version", correction.text().version());
        card.add(fact("corrections.propose.wrong", words(correction.text().wrong())));
        add(card, "corrections.propose.replacement", correction.text().replacement());
        card.add(fact("corrections.propose.notice", words(correction.text().notice())));
        card.add(fact("corrections.fact.proposed", who(correction.proposed())));
        correction.decided().ifPresent(act -> card.add(fact("corrections.fact.decided", who(act))));
        correction.lifted().ifPresent(at -> card.add(fact("corrections.fact.lifted", words(Dates.time(at)))));
        add(card, "corrections.fact.remark", correction.remark());
        return card;
    }

    private Component standing(Report report) {
        String state = texts.get(report.outcome().state().key());
        String by = report.outcome().handler();
        return words(by.isEmpty() ? state : texts.get("corrections.fact.by", state, by));
    }

    private Component due(Report report) {
        boolean late = report.overdue(now);
        Span at = new Span(texts.get(
                late ? "corrections.late" : "corrections.until",
                Dates.time(report.due().at())));
        at.addClassName(late ? "error" : "title");
        Div why = new Div(report.due().because() + " "
                + texts.get("corrections.basis", report.due().basis()));
        why.addClassName("soft");
        return new Div(at, why);
    }

    private Component who(Correction.Act act) {
        return words(texts.get("corrections.fact.who", act.name(), Dates.time(act.at())));
    }

    private void add(Div card, String key, String value) {
        if (!value.isEmpty()) {
            card.add(fact(key, words(value)));
        }
    }

    private Div fact(String key, Component value) {
        Div name = new Div(texts.get(key));
        name.addClassName("soft");
        return new Div(name, value);
    }

    private static Component link(String path) {
        Anchor link = new Anchor(path, path);
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private static Component words(String words) {
        Div text = new Div(words);
        text.getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE);
        return text;
    }
}
