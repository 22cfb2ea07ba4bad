package vn.wardportal.schedules.clash;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.week.Entry;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.WeekKind;

/** Asks about persons and rooms that a week's schedule wants twice at a time, or while citizens are received. */
@Component(service = {Check.class, ClashCheck.class})
public class ClashCheck implements Check {

    private final Agenda agenda;
    private final Rules rules;
    private final Texts texts = Messages.of(ClashCheck.class).in(Language.VI);

    @Activate
    public ClashCheck(@Reference Agenda agenda, @Reference Rules rules) {
        this.agenda = agenda;
        this.rules = rules;
    }

    @Override
    public String number() {
        return "CK-L1";
    }

    @Override
    public String title() {
        return texts.get("schedules.clash.title");
    }

    @Override
    public List<Finding> look(Examined written) {
        return written.passages().stream()
                .filter(passage ->
                        written.kind().equals(WeekKind.NAME) && passage.field().equals(WeekKind.ROWS))
                .flatMap(passage -> finding(Row.all(passage.text())).stream())
                .toList();
    }

    /** The clashes among these lines of a week, each told once for each of its two lines, and those with receptions. */
    public List<Clash> clashes(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Clashes clashes = new Clashes(Duration.ofMinutes(rules.number("schedules.meeting", agenda.today())));
        LocalDate monday = IsoWeek.monday(entries.getFirst().day());
        List<Clash> found = new ArrayList<>(clashes.in(entries));
        found.addAll(clashes.with(agenda.between(monday, monday.plusDays(6)), entries));
        return found;
    }

    /** What is said of a clash beside its line. */
    public String words(Clash clash) {
        return texts.get(clash.kind().key(), clash.what(), clash.when());
    }

    private List<Finding> finding(List<Row> rows) {
        // days are written with their year once a plan is clean, so any Monday serves
        List<Entry> entries = new Plan(LocalDate.EPOCH, "", rows).entries();
        return clashes(entries).stream()
                .filter(clash -> clash.second().isEmpty() || clash.first().compareTo(clash.second()) < 0)
                .map(clash -> new Finding(
                        number(),
                        Level.ASK,
                        WeekKind.ROWS,
                        Optional.empty(),
                        texts.get("schedules.clash.found", words(clash), day(entries, clash)),
                        "khoản 1 Điều 9",
                        Optional.empty()))
                .toList();
    }

    private static String day(List<Entry> entries, Clash clash) {
        return entries.stream()
                .filter(entry -> entry.key().equals(clash.first()))
                .map(entry -> Dates.weekday(entry.day(), Language.VI))
                .findFirst()
                .orElse("");
    }
}
