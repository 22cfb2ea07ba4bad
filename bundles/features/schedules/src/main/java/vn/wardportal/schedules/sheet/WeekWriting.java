package vn.wardportal.schedules.sheet;

import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.admin.Writing;
import vn.wardportal.api.content.Refusal;
import vn.wardportal.api.text.Language;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Week;

/** The week that is written. */
final class WeekWriting extends Writing<Week, Plan> {

    private final Tools tools;
    private final LocalDate monday;

    WeekWriting(Tools tools, LocalDate monday, Optional<Week> week) {
        super(tools.desk(), tools.publishing(), week);
        this.tools = tools;
        this.monday = monday;
    }

    @Override
    protected Plan blank() {
        return Plan.of(monday);
    }

    @Override
    protected Week create(Plan plan) {
        return tools.desk().create(plan);
    }

    @Override
    protected void check(Plan plan) {
        Refusal.unlessEmpty(tools.desk().kind().mistakes(tools.desk().kind().clean(plan)));
    }

    @Override
    protected String preview(Plan plan) {
        return tools.writing().previews().show(tools.page().preview(content(), plan, Language.VI));
    }

    @Override
    protected String unborn() {
        return "new-" + monday;
    }
}
