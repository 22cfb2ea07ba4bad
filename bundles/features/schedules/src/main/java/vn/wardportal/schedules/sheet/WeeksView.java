package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeekApproval;
import vn.wardportal.schedules.week.WeekKind;

/** The weeks, the latest first, and which of the next ones have no schedule yet. */
final class WeeksView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    private static final int AHEAD = 4;

    private final transient Texts texts = Messages.of(WeeksView.class).in(Language.VI);

    WeeksView(Tools tools, Route route, LocalDate today) {
        addClassName("page");
        Paragraph intro = new Paragraph(texts.get("schedules.week.intro"));
        intro.addClassName("soft");
        add(intro, missing(tools, IsoWeek.monday(today)));
        List<Week> weeks = tools.weeks().latest(0, SHOWN);
        Map<String, String> standing = route.standing(
                weeks.stream().map(week -> WeekKind.NAME + "/" + week.id()).toList());
        Div list = new Div();
        list.addClassName("findings");
        weeks.forEach(week ->
                list.add(line(tools, week, Optional.ofNullable(standing.get(WeekKind.NAME + "/" + week.id())))));
        add(new H2(texts.get("schedules.week.list")));
        add(weeks.isEmpty() ? new Paragraph(texts.get("schedules.week.emptyList")) : list);
    }

    private Div missing(Tools tools, LocalDate monday) {
        Div acts = new Div();
        acts.addClassName("actions");
        IntStream.range(0, AHEAD)
                .mapToObj(monday::plusWeeks)
                .filter(each -> tools.weeks().of(each).isEmpty())
                .forEach(each -> acts.add(new Anchor(
                        WeekApproval.CONSOLE + "/" + WeeksAdmin.NEW + "/" + each,
                        texts.get("schedules.week.begin", IsoWeek.of(each).number()))));
        acts.add(new Anchor(WeeksAdmin.files(monday.plusWeeks(1)), texts.get("schedules.files.title")));
        return acts;
    }

    private Div line(Tools tools, Week week, Optional<String> standing) {
        Anchor title = new Anchor(
                WeekApproval.CONSOLE + "/" + week.id(), tools.desk().kind().title(week.plan()));
        title.addClassName("title");
        Span badge = new Span(texts.get("schedules.state." + week.state()));
        badge.addClassName("state");
        badge.getElement().getThemeList().add(week.published() ? "badge success" : "badge contrast");
        Div line = new Div(title, badge);
        standing.ifPresent(words -> {
            Span soft = new Span(words);
            soft.addClassName("soft");
            line.add(soft);
        });
        return line;
    }
}
