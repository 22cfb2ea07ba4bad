package vn.wardportal.schedules.sheet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.wardportal.api.admin.RoutedView;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeekApproval;

/** One week being written. */
final class WeekView extends RoutedView<Week, Plan> {

    private static final long serialVersionUID = 1L;

    final WeekForm form;

    private WeekView(Tools tools, Ways ways, WeekWriting writing, WeekForm form, Texts texts) {
        super(tools.writing(), ways, writing, form, texts);
        this.form = form;
        LocalDate monday = form.value().monday();
        Div links = new Div(
                new Anchor(WeekApproval.CONSOLE, texts.get("schedules.week.all")),
                new Anchor(WeeksAdmin.files(monday), texts.get("schedules.files.title")));
        links.addClassName("actions");
        addComponentAsFirst(links);
    }

    /** A week that has no schedule yet. */
    static WeekView fresh(Tools tools, Ways ways, LocalDate monday) {
        return open(tools, ways, monday, Optional.empty());
    }

    /** A week that is kept. */
    static WeekView of(Tools tools, Ways ways, Week week) {
        return open(tools, ways, week.plan().monday(), Optional.of(week));
    }

    private static WeekView open(Tools tools, Ways ways, LocalDate monday, Optional<Week> week) {
        Texts texts = Messages.of(WeekView.class).in(Language.VI);
        boolean issued = week.flatMap(Week::issued).isPresent();
        Supplier<Optional<Plan>> last =
                () -> tools.weeks().of(monday.minusWeeks(1)).map(tools.desk()::written);
        WeekForm form = new WeekForm(texts, tools, monday, issued, last);
        return new WeekView(tools, ways, new WeekWriting(tools, monday, week), form, texts);
    }
}
