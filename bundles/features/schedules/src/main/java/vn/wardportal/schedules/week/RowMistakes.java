package vn.wardportal.schedules.week;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a line, as message keys by cell. */
public final class RowMistakes {

    /** What is typed in a line. */
    public enum Cell {
        DAY,
        HOURS,
        CONTENT,
        CHAIR,
        PARTICIPANTS,
        PLACE,
        UNIT,
        REMARK
    }

    private static final int LONGEST = 500;
    private static final int LONGEST_CONTENT = 1000;

    private RowMistakes() {}

    /** What keeps the line from being kept; nothing is wrong with a blank one. */
    public static Map<Cell, String> of(Row row, LocalDate monday) {
        Map<Cell, String> found = new EnumMap<>(Cell.class);
        if (row.isBlank()) {
            return found;
        }
        Optional<LocalDate> day = Days.of(row.day(), monday);
        note(found, Cell.DAY, day.isEmpty(), "schedules.mistake.day");
        note(
                found,
                Cell.DAY,
                day.map(known -> !Days.within(known, monday)).orElse(false),
                "schedules.mistake.otherWeek");
        note(found, Cell.HOURS, Hours.of(row.hours()).isEmpty(), "schedules.mistake.hours");
        note(found, Cell.CONTENT, row.matter().content().isBlank(), "schedules.mistake.content");
        limit(found, Cell.CONTENT, row.matter().content(), LONGEST_CONTENT);
        limit(found, Cell.CHAIR, row.matter().chair(), LONGEST);
        limit(found, Cell.PARTICIPANTS, row.matter().participants(), LONGEST);
        limit(found, Cell.PLACE, row.matter().place(), LONGEST);
        limit(found, Cell.UNIT, row.matter().unit(), LONGEST);
        limit(found, Cell.REMARK, row.remark(), LONGEST);
        return found;
    }

    private static void limit(Map<Cell, String> found, Cell cell, String text, int longest) {
        note(found, cell, text.length() > longest, "schedules.mistake.long");
    }

    private static void note(Map<Cell, String> found, Cell cell, boolean wrong, String key) {
        if (wrong) {
            found.putIfAbsent(cell, key);
        }
    }
}
