package vn.wardportal.workflow.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Routes;
import vn.wardportal.workflow.route.Stage;

/** The route of today as a diagram: who does what at each stage, in what time, on what basis; and why a text comes back. */
final class RouteView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Messages.of(RouteView.class).in(Language.VI);
    private final transient Deadlines deadlines;

    RouteView(Routes routes, Deadlines deadlines) {
        this.deadlines = deadlines;
        addClassName("page");
        Route route = routes.today();
        add(new Paragraph(route.title() + ". " + texts.get("workflow.basis", route.basis())));
        OrderedList stages = new OrderedList();
        stages.addClassNames("stages", "diagram");
        route.stages().forEach(stage -> stages.add(stage(route, stage)));
        add(
                stages,
                new Paragraph(texts.get("workflow.route.back")),
                new Paragraph(texts.get("workflow.route.direct")),
                new H3(texts.get("workflow.route.reasons")));
        UnorderedList reasons = new UnorderedList();
        routes.reasons()
                .forEach(reason -> reasons.add(new ListItem(new Span(reason.title() + " "), basis(reason.clause()))));
        add(reasons);
    }

    private ListItem stage(Route route, Stage stage) {
        Span title = new Span(stage.title());
        title.addClassName("title");
        Span who = new Span(stage.who());
        ListItem line = new ListItem(title, who, basis(stage.basis()));
        deadlines
                .limit(stage.name())
                .ifPresent(rule -> line.add(soft(
                        texts.get("workflow.route.limit", rule.content(), texts.get("workflow.unit." + rule.unit())))));
        if (!stage.apart().isEmpty()) {
            String others = route.stages().stream()
                    .filter(other -> stage.apart().contains(other.name()))
                    .map(Stage::title)
                    .collect(Collectors.joining(", "));
            line.add(soft(texts.get("workflow.route.apart", others)));
        }
        return line;
    }

    /** The article it rests on, which leads to its text. */
    private static Anchor basis(String words) {
        String address = Citation.of(words).map(Citation::address).orElse(Citation.PATH);
        Anchor anchor = new Anchor(address, "(" + words + ")");
        anchor.getElement().setAttribute("router-ignore", true);
        return anchor;
    }

    private static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("soft");
        return span;
    }
}
