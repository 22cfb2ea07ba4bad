package vn.wardportal.schedules.rota;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.ReceptionApproval;
import vn.wardportal.schedules.reception.ReceptionKind;
import vn.wardportal.schedules.reception.Terms;

/** Who receives, and in which weeks or months the head does too seldom. */
final class ReceptionsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.of(ReceptionsView.class).in(Language.VI);

    ReceptionsView(Tools tools, Route route) {
        addClassName("page");
        Paragraph intro = new Paragraph(texts.get("schedules.reception.intro"));
        intro.addClassName("soft");
        add(
                intro,
                new Anchor(
                        ReceptionApproval.CONSOLE + "/" + ReceptionsAdmin.NEW, texts.get("schedules.reception.begin")));
        Div law = new Div();
        LawPanel.judge(texts, law, tools.agenda().gaps());
        add(new H2(texts.get("schedules.law.title")), law, new H2(texts.get("schedules.reception.list")));
        List<Reception> receptions = tools.receptions().all();
        Map<String, String> standing =
                route.standing(receptions.stream().map(ReceptionsView::subject).toList());
        Div list = new Div();
        list.addClassName("findings");
        receptions.forEach(each -> list.add(line(each, Optional.ofNullable(standing.get(subject(each))))));
        add(receptions.isEmpty() ? new Paragraph(texts.get("schedules.reception.emptyList")) : list);
    }

    private Div line(Reception reception, Optional<String> standing) {
        Terms terms = reception.terms();
        Anchor title = new Anchor(
                ReceptionApproval.CONSOLE + "/" + reception.id(),
                terms.who().office() + " " + terms.who().person());
        title.addClassName("title");
        Span when = new Span(texts.get(terms.pattern().key()) + ": " + terms.days() + "; " + terms.hours());
        Span badge = new Span(texts.get("schedules.state." + reception.state()));
        badge.addClassName("state");
        badge.getElement().getThemeList().add(reception.published() ? "badge success" : "badge contrast");
        Div line = new Div(title, when, badge);
        standing.ifPresent(words -> {
            Span soft = new Span(words);
            soft.addClassName("soft");
            line.add(soft);
        });
        return line;
    }

    private static String subject(Reception reception) {
        return ReceptionKind.NAME + "/" + reception.id();
    }
}
