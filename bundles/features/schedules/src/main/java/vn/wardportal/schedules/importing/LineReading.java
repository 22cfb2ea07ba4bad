package vn.wardportal.schedules.importing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.api.table.Faulty;
import vn.wardportal.api.table.Row;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Slug;
import vn.wardportal.schedules.week.Days;
import vn.wardportal.schedules.week.IsoWeek;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.Status;

/** Makes lines of a week of the rows of a sheet. A day goes on until another is named. */
final class LineReading {

    private final LocalDate monday;
    private final HoursReading hours = new HoursReading();
    private Optional<LocalDate> above = Optional.empty();

    LineReading(LocalDate monday) {
        this.monday = monday;
    }

    /** The line of that row; nothing if it names the day of those below it, or says nothing. */
    Optional<vn.wardportal.schedules.week.Row> line(Row row) throws Faulty {
        String words = row.text("day");
        String weekday = row.text("weekday");
        if (!words.isEmpty() || !weekday.isEmpty()) {
            // of lines below a day that nobody understands the day is not known either
            above = Optional.empty();
            LocalDate day = day(words, weekday);
            hours.newDay();
            above = Optional.of(day);
        }
        if (row.cells().keySet().stream().allMatch(column -> column.equals("day") || column.equals("weekday"))) {
            return Optional.empty();
        }
        LocalDate day = above.orElseThrow(() -> new Faulty("day", "noDay"));
        Matter matter = new Matter(
                row.text("content"), row.text("chair"), row.text("participants"), row.text("place"), row.text("unit"));
        return Optional.of(new vn.wardportal.schedules.week.Row(
                row.text("key"),
                Dates.day(day),
                hours.of(row).words(),
                matter,
                internal(row.text("scope")),
                status(row.text("status")),
                row.text("remark")));
    }

    private LocalDate day(String words, String weekday) throws Faulty {
        Optional<DayOfWeek> named = named(weekday).or(() -> Days.weekday(words));
        Optional<LocalDate> found =
                words.isEmpty() ? named.map(day -> monday.plusDays(day.getValue() - 1L)) : Days.of(words, monday);
        LocalDate day = found.orElseThrow(() -> new Faulty("day", "day", words + weekday));
        if (named.isPresent() && named.get() != day.getDayOfWeek()) {
            throw new Faulty("day", "weekday", (weekday + " " + words).strip(), Dates.weekday(day, Language.VI));
        }
        if (!Days.within(day, monday)) {
            throw new Faulty(
                    "day",
                    "otherWeek",
                    Dates.day(day),
                    IsoWeek.of(monday).number(),
                    Dates.day(monday),
                    Dates.day(monday.plusDays(6)));
        }
        return day;
    }

    /** A column for the day of the week holds {@code Hai} or {@code 2} as well. */
    private static Optional<DayOfWeek> named(String weekday) {
        return weekday.isEmpty() ? Optional.empty() : Days.weekday(weekday).or(() -> Days.weekday("thứ " + weekday));
    }

    private boolean internal(String words) throws Faulty {
        return switch (words.isEmpty() ? "" : Slug.of(words)) {
            case "", "cong-khai", "khong" -> false;
            case "noi-bo", "x", "co" -> true;
            default -> throw new Faulty("scope", "scope", words);
        };
    }

    private Status status(String words) throws Faulty {
        return switch (words.isEmpty() ? "" : Slug.of(words)) {
            case "", "dien-ra" -> Status.ON;
            case "hoan" -> Status.POSTPONED;
            case "huy" -> Status.CANCELLED;
            default -> throw new Faulty("status", "status", words);
        };
    }
}
