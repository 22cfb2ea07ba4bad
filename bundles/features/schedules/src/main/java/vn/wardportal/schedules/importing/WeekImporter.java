package vn.wardportal.schedules.importing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.wardportal.api.files.Refused;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Importer;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.api.user.Acting;
import vn.wardportal.schedules.Rights;
import vn.wardportal.schedules.week.Desk;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeekApproval;
import vn.wardportal.schedules.week.WeekKind;
import vn.wardportal.schedules.week.Weeks;

/**
 * Brings the lines of a file into the draft of one week. Nothing of it reaches residents before it was approved on the route
 * of Điều 13, and lines that the file lacks stay.
 */
public final class WeekImporter extends Importer<WeekImporter.Brought> {

    private final Weeks weeks;
    private final Desk desk;
    private final LocalDate monday;
    private final Texts texts = Messages.of(WeekImporter.class).in(Language.VI);

    /** @param monday the first day of the week that the file is for */
    public WeekImporter(Weeks weeks, Desk desk, LocalDate monday) {
        this.weeks = weeks;
        this.desk = desk;
        this.monday = monday;
    }

    @Override
    public Layout layout() {
        return Columns.LAYOUT;
    }

    @Override
    protected Compared<Brought> compare(TableFile file, IntConsumer progress) {
        Acting.require(Rights.EDIT);
        Optional<Week> week = weeks.of(monday);
        week.flatMap(desk::closed).ifPresent(why -> {
            throw new Refused(why);
        });
        WeekComparison comparison = new WeekComparison(
                week.map(desk::written).orElseGet(() -> vn.wardportal.schedules.week.Plan.of(monday)),
                (WeekKind) desk.kind(),
                WeekApproval.CONSOLE + week.map(known -> "/" + known.id()).orElse(""),
                texts,
                progress);
        Reading reading = file.read(Columns.LAYOUT, comparison::look);
        refuseWithoutDays(reading);
        Plan plan = comparison.plan(reading);
        vn.wardportal.schedules.week.Plan after = comparison.after();
        desk.kind().mistakes(after).values().stream().findFirst().ifPresent(key -> {
            throw new Refused(texts.get(key));
        });
        return new Compared<>(plan, new Brought(week, after, plan.writes()));
    }

    @Override
    protected int write(Brought brought, IntConsumer progress, String hash) {
        desk.bring(brought.week(), brought.after(), brought.lines() + " SHA-256 " + hash);
        progress.accept(brought.lines());
        return brought.lines();
    }

    private void refuseWithoutDays(Reading reading) {
        Set<String> columns = reading.heads().stream()
                .flatMap(head -> head.column().stream())
                .map(Column::name)
                .collect(Collectors.toSet());
        if (!columns.contains("day") && !columns.contains("weekday")) {
            throw new Refused(texts.get("schedules.import.noDays"));
        }
    }

    /**
     * What a file brings.
     *
     * @param week as it was found
     * @param after as it would be then
     * @param lines how many of it are new or changed
     */
    record Brought(Optional<Week> week, vn.wardportal.schedules.week.Plan after, int lines) {}
}
