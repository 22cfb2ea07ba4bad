package vn.wardportal.schedules.week;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Origin;
import vn.wardportal.api.content.ContentRights;
import vn.wardportal.api.content.Kind;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.Rights;

/** Schedules of weeks, as what goes the approval route: a week is one text, and each change of it another version. */
@Component(service = WeekKind.class)
public class WeekKind extends Kind<Plan> {

    /** What subjects of weeks begin with. */
    public static final String NAME = "schedules.week";

    /** The name of the lines, in versions and for checks. */
    public static final String ROWS = "rows";

    private static final ContentRights RIGHTS =
            new ContentRights(Rights.EDIT, Rights.WITHDRAW, Rights.EDIT, Rights.WITHDRAW);
    private static final int MOST = 150;
    private static final int NOTE = 1000;

    private final Texts texts = Messages.of(WeekKind.class).in(Language.VI);

    @Activate
    public WeekKind() {
        super(NAME, RIGHTS, Messages.of(WeekKind.class).in(Language.VI));
    }

    @Override
    public Plan clean(Plan plan) {
        return plan.clean();
    }

    @Override
    public Map<Field, String> mistakes(Plan plan) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "schedules.mistake.long");
        found.limit(Field.NOTE, plan.note(), NOTE);
        found.require(Field.ROWS, plan.rows().size() <= MOST, "schedules.mistake.tooMany");
        found.require(
                Field.ROWS,
                plan.rows().stream()
                        .allMatch(row -> RowMistakes.of(row, plan.monday()).isEmpty()),
                "schedules.mistake.rows");
        return found.found();
    }

    @Override
    public String title(Plan plan) {
        IsoWeek week = plan.week();
        return texts.get(
                "schedules.week.title", week.number(), week.year(), Dates.day(week.monday()), Dates.day(week.sunday()));
    }

    @Override
    public Collection<String> files(Plan plan) {
        return List.of();
    }

    @Override
    public Map<String, String> fields(Plan plan) {
        return Map.of("monday", plan.monday().toString(), "note", plan.note(), ROWS, Row.text(plan.rows()));
    }

    @Override
    public Plan manuscript(Map<String, String> fields) {
        return new Plan(
                LocalDate.parse(fields.getOrDefault("monday", LocalDate.EPOCH.toString())),
                fields.getOrDefault("note", ""),
                Row.all(fields.getOrDefault(ROWS, "")));
    }

    @Override
    public Examined examined(String subject, Plan plan) {
        return new Examined(
                NAME,
                subject,
                List.of(
                        passage("title", title(plan)),
                        passage(ROWS, Row.text(plan.rows())),
                        passage("note", plan.note())),
                List.of(),
                List.of(),
                Origin.OWN,
                Optional.empty());
    }
}
