package vn.wardportal.schedules.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Dates;

/**
 * What is written of a week's schedule.
 *
 * @param monday the week's first day
 * @param note what residents should know about the whole week; may be empty
 * @param rows its lines as they are typed
 */
public record Plan(LocalDate monday, String note, List<Row> rows) {

    public Plan {
        rows = List.copyOf(rows);
    }

    /** Nothing yet. */
    public static Plan of(LocalDate monday) {
        return new Plan(monday, "", List.of());
    }

    /** The week in words of the calendar. */
    public IsoWeek week() {
        return IsoWeek.of(monday);
    }

    /** The lines that can be understood, in their order; those that residents never read among them. */
    public List<Entry> entries() {
        return rows.stream()
                .flatMap(row -> entry(row, monday).stream())
                .sorted(Entry.IN_ORDER)
                .toList();
    }

    /** The lines that residents may read. */
    public List<Entry> forResidents() {
        return new Plan(
                        monday,
                        note,
                        rows.stream().filter(row -> !row.internal()).toList())
                .entries();
    }

    /** What a line means; nothing if its day or its time cannot be understood. */
    public static Optional<Entry> entry(Row row, LocalDate monday) {
        return Days.of(row.day(), monday).flatMap(day -> Hours.of(row.hours())
                .map(hours -> new Entry(row.key(), day, hours, row.matter(), row.status(), row.remark())));
    }

    /** The same as it is kept: no blank lines, each with its day and time written one way, in their order. */
    Plan clean() {
        List<Row> clean = new ArrayList<>();
        String above = "";
        for (Row typed : rows) {
            Row row = typed.clean();
            if (!row.isBlank()) {
                above = row.day().isEmpty() ? above : row.day();
                clean.add(written(row.on(above)));
            }
        }
        if (clean.stream().allMatch(row -> entry(row, monday).isPresent())) {
            clean.sort(Comparator.comparing(row -> entry(row, monday).orElseThrow(), Entry.IN_ORDER));
        }
        return new Plan(monday, note.strip(), clean);
    }

    private Row written(Row row) {
        Row dated = Days.of(row.day(), monday).map(Dates::day).map(row::on).orElse(row);
        return Hours.of(row.hours()).map(Hours::words).map(dated::at).orElse(dated);
    }

    /** The same lines a number of weeks later, each taking place and with a new key. */
    public Plan copiedTo(LocalDate other) {
        List<Row> copies = rows.stream()
                .flatMap(row -> Days.of(row.day(), monday).stream()
                        .map(day -> row.again(Dates.day(other.plusDays(day.toEpochDay() - monday.toEpochDay())))))
                .toList();
        return new Plan(other, "", copies);
    }
}
