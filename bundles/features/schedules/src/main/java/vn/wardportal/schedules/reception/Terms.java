package vn.wardportal.schedules.reception;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written of a reception, as it is typed.
 *
 * @param who who receives
 * @param place where
 * @param pattern how it comes back
 * @param days the days of the pattern, in words
 * @param hours the times of a day, in words, with semicolons between
 * @param minutes how long one resident is given, so that times can be booked; empty if none can
 * @param from the first day, in words
 * @param to the last day, in words; empty if it is not known
 * @param shift whether a day off moves it to the next working day
 * @param note what residents should know; may be empty
 * @param specials days on which it is otherwise
 */
public record Terms(
        Who who,
        String place,
        Pattern pattern,
        String days,
        String hours,
        String minutes,
        String from,
        String to,
        boolean shift,
        String note,
        List<Special> specials) {

    public Terms {
        specials = List.copyOf(specials);
    }

    /**
     * Who receives.
     *
     * @param office the office held: {@code Chủ tịch Ủy ban nhân dân phường}
     * @param person the name; may be empty
     * @param head whether it is the head, whose receptions the law counts
     */
    public record Who(String office, String person, boolean head) {

        /** The office and the name. */
        public String words() {
            return person.isBlank() ? office : office + " " + person;
        }
    }

    /** How a reception comes back. */
    public enum Pattern {
        /** On days of the week. */
        WEEKLY,
        /** On days of the month. */
        MONTHLY,
        /** On days that are named. */
        DATES;

        /** Key of the message. */
        public String key() {
            return "schedules.pattern." + name();
        }
    }

    /**
     * A day on which it is otherwise.
     *
     * @param day which, in words
     * @param kind how
     * @param detail who receives instead, or the day it is moved to
     * @param reason why, as residents are told
     */
    public record Special(String day, Kind kind, String detail, String reason) {

        /** How a day is otherwise. */
        public enum Kind {
            /** Somebody else receives. */
            SUBSTITUTE,
            /** It is on another day. */
            MOVED,
            /** It is not held. */
            OFF;

            /** Key of the message. */
            public String key() {
                return "schedules.special." + name();
            }
        }

        /** Nothing yet. */
        public static final Special BLANK = new Special("", Kind.SUBSTITUTE, "", "");

        /** Whether nothing is typed. */
        public boolean isBlank() {
            return day.isBlank() && detail.isBlank() && reason.isBlank();
        }

        private Special clean() {
            return new Special(Terms.line(day), kind, Terms.line(detail), Terms.line(reason));
        }
    }

    /** Nothing yet. */
    public static final Terms BLANK =
            new Terms(new Who("", "", false), "", Pattern.WEEKLY, "", "", "", "", "", true, "", List.of());

    /** The same as it is kept: single lines, no blank days. */
    Terms clean() {
        return new Terms(
                new Who(line(who.office()), line(who.person()), who.head()),
                line(place),
                pattern,
                line(days),
                line(hours),
                line(minutes),
                line(from),
                line(to),
                shift,
                note.strip(),
                specials.stream()
                        .filter(special -> !special.isBlank())
                        .map(Special::clean)
                        .toList());
    }

    /** The special days as one text: a line each, cells with tabs between. */
    String specialText() {
        return specials.stream()
                .map(each -> Stream.of(each.day(), each.kind().name(), each.detail(), each.reason())
                        .map(cell -> cell.replaceAll("[\\t\\n\\r]", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** The special days of such a text. */
    static List<Special> specials(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.copyOf(line.split("\t", -1), 4))
                .map(cells -> new Special(cells[0], Special.Kind.valueOf(cells[1]), cells[2], cells[3]))
                .toList();
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
