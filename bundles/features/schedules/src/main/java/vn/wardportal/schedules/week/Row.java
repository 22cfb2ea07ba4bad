package vn.wardportal.schedules.week;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Codes;

/**
 * A line of a week's schedule as it is typed.
 *
 * @param key names the line for good, so that residents' calendars know it when it changes
 * @param day the day, in words
 * @param hours the time, in words
 * @param matter what it is about
 * @param internal whether residents never read it
 * @param status whether it takes place
 * @param remark why it does not, or until when it is postponed
 */
public record Row(String key, String day, String hours, Matter matter, boolean internal, Status status, String remark) {

    /** What a line of a schedule is about. */
    public record Matter(String content, String chair, String participants, String place, String unit) {

        /** Nothing yet. */
        public static final Matter NONE = new Matter("", "", "", "", "");

        private Matter clean() {
            return new Matter(line(content), line(chair), line(participants), line(place), line(unit));
        }
    }

    private static final String INTERNAL = "nội bộ";
    private static final int CELLS = 11;

    /** A line in which nothing is typed yet. */
    public static Row blank() {
        return new Row(Codes.fresh(), "", "", Matter.NONE, false, Status.ON, "");
    }

    /** Whether nothing is typed in it, or the day alone. */
    public boolean isBlank() {
        return Stream.of(hours, matter.content, matter.chair, matter.participants, matter.place, matter.unit)
                .allMatch(String::isBlank);
    }

    /** The same on that day. */
    Row on(String other) {
        return new Row(key, other, hours, matter, internal, status, remark);
    }

    /** The same at that time. */
    Row at(String other) {
        return new Row(key, day, other, matter, internal, status, remark);
    }

    /** The same as a line of another week, which takes place. */
    Row again(String other) {
        return new Row(Codes.fresh(), other, hours, matter, internal, Status.ON, "");
    }

    /** The same with single lines of composed letters, and a key. */
    Row clean() {
        String name = key.isBlank() ? Codes.fresh() : key;
        return new Row(name, line(day), line(hours), matter.clean(), internal, status, line(remark));
    }

    /** The line as versions and drafts keep it, and checks look at it: its cells with tabs between. */
    String text() {
        return Stream.of(
                        day,
                        hours,
                        matter.content,
                        matter.chair,
                        matter.participants,
                        matter.place,
                        matter.unit,
                        internal ? INTERNAL : "",
                        status.word(),
                        remark,
                        key)
                .map(cell -> cell.replaceAll("[\\t\\n\\r]", " "))
                .collect(Collectors.joining("\t"));
    }

    /** The line that was kept as that text. */
    static Row of(String text) {
        String[] given = text.split("\t", -1);
        String[] cells = Arrays.copyOf(given, CELLS);
        Arrays.fill(cells, Math.min(given.length, CELLS), CELLS, "");
        return new Row(
                cells[10],
                cells[0],
                cells[1],
                new Matter(cells[2], cells[3], cells[4], cells[5], cells[6]),
                cells[7].strip().equals(INTERNAL),
                Status.of(cells[8]),
                cells[9]);
    }

    /** Several lines as one text. */
    public static String text(List<Row> rows) {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }

    /** The lines of a text. */
    public static List<Row> all(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Row::of).toList();
    }

    private static String line(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
    }
}
