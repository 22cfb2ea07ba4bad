package vn.wardportal.schedules.importing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import vn.wardportal.api.table.Comparison;
import vn.wardportal.api.table.Difference;
import vn.wardportal.api.table.Difference.Change;
import vn.wardportal.api.table.Difference.Kind;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Reading;
import vn.wardportal.api.text.Codes;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Slug;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Days;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.RowMistakes;
import vn.wardportal.schedules.week.RowMistakes.Cell;
import vn.wardportal.schedules.week.WeekKind;

/**
 * Compares the lines of a file with those of a week: by the code that the portal wrote beside them, else by day, time and
 * content, else by day and content if only one line has them. A blank cell takes nothing away.
 */
final class WeekComparison extends Comparison {

    private final Plan before;
    private final WeekKind kind;
    private final String path;
    private final Texts texts;
    private final LineReading reading;
    private final Map<String, Row> lines = new LinkedHashMap<>();
    private final Set<String> met = new HashSet<>();

    /**
     * @param before what was last written of the week
     * @param path where that is in the console
     */
    WeekComparison(Plan before, WeekKind kind, String path, Texts texts, IntConsumer progress) {
        super(Columns.LAYOUT, texts.below("schedules.import"), progress);
        this.before = before;
        this.kind = kind;
        this.path = path;
        this.texts = texts;
        this.reading = new LineReading(before.monday());
        before.rows().forEach(line -> lines.put(line.key(), line));
    }

    @Override
    protected void compare(vn.wardportal.api.table.Row row) throws Faulty {
        // it is in the file, even if it is not taken
        met.add(Codes.typed(row.text("key")));
        Optional<Row> line = reading.line(row);
        if (line.isPresent()) {
            compare(row, line.get());
        }
    }

    private void compare(vn.wardportal.api.table.Row row, Row file) throws Faulty {
        Optional<Row> known = known(file);
        Row after = clean(known.map(line -> merged(row, line, file)).orElse(file));
        check(after);
        once(
                "content",
                known.map(Row::key).orElseGet(() -> name(after)),
                after.matter().content(),
                row);
        lines.put(after.key(), after);
        if (known.isEmpty()) {
            differs(new Difference(Kind.NEW, row.number(), title(after), Optional.empty(), List.of()));
            return;
        }
        met.add(after.key());
        List<Change> changes = changes(Columns.cells(known.get()), Columns.cells(after));
        if (changes.isEmpty()) {
            same();
        } else {
            differs(new Difference(Kind.CHANGED, row.number(), title(after), Optional.of(path), changes));
        }
    }

    private Optional<Row> known(Row file) {
        String key = Codes.typed(file.key());
        Row written = clean(file);
        return one(line -> line.key().equals(key))
                .or(() -> one(line -> name(line).equals(name(written))).filter(this::unmet))
                .or(() -> one(line -> place(line).equals(place(written))).filter(this::unmet));
    }

    private boolean unmet(Row line) {
        return !met.contains(line.key());
    }

    private Optional<Row> one(Predicate<Row> wanted) {
        List<Row> found = before.rows().stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What no two lines of a week share. */
    private static String name(Row line) {
        return line.hours() + " " + place(line);
    }

    private static String place(Row line) {
        return line.day() + " " + Slug.of(line.matter().content());
    }

    private static Row merged(vn.wardportal.api.table.Row row, Row line, Row file) {
        Matter old = line.matter();
        Matter matter = new Matter(
                either(file.matter().content(), old.content()),
                either(file.matter().chair(), old.chair()),
                either(file.matter().participants(), old.participants()),
                either(file.matter().place(), old.place()),
                either(file.matter().unit(), old.unit()));
        return new Row(
                line.key(),
                file.day(),
                file.hours(),
                matter,
                row.text("scope").isEmpty() ? line.internal() : file.internal(),
                row.text("status").isEmpty() ? line.status() : file.status(),
                either(file.remark(), line.remark()));
    }

    private static String either(String file, String before) {
        return file.isEmpty() ? before : file;
    }

    /** As it is kept; a line that is not known has a new code, whatever the file says. */
    private Row clean(Row line) {
        boolean known = lines.containsKey(line.key());
        Row named = known
                ? line
                : new Row("", line.day(), line.hours(), line.matter(), line.internal(), line.status(), line.remark());
        return kind.clean(new Plan(before.monday(), "", List.of(named))).rows().getFirst();
    }

    private void check(Row line) throws Faulty {
        Optional<Map.Entry<Cell, String>> wrong =
                RowMistakes.of(line, before.monday()).entrySet().stream().findFirst();
        if (wrong.isPresent()) {
            throw new Faulty(
                    wrong.get().getKey().name().toLowerCase(Locale.ROOT),
                    "mistake",
                    texts.get(wrong.get().getValue()));
        }
    }

    private String title(Row line) {
        LocalDate day = Days.of(line.day(), before.monday()).orElseThrow();
        return texts.get(
                "schedules.import.line",
                Dates.weekday(day, Language.VI),
                line.hours(),
                line.matter().content());
    }

    /** What came of it; of a file that broke off nobody knows what it lacks. */
    @Override
    public vn.wardportal.api.table.Plan plan(Reading read) {
        if (read.whole()) {
            before.rows().stream()
                    .filter(this::unmet)
                    .forEach(line -> differs(new Difference(Kind.GONE, 0, title(line), Optional.of(path), List.of())));
        }
        return super.plan(read);
    }

    /** The week as it would be then. */
    Plan after() {
        return kind.clean(new Plan(before.monday(), before.note(), List.copyOf(lines.values())));
    }
}
