package vn.wardportal.api.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Events as calendar programs read them (RFC 5545), in Viet Nam's time.
 *
 * <pre>{@code
 * new ICalendar("Lịch công tác", List.of(new Event(
 *         "tuan-46-1@phuong1.example.vn", 0, changedAt, new Span(day, Optional.of(start), Optional.empty()),
 *         new Words("Họp giao ban", "Chủ trì: Chủ tịch", "Phòng họp", "https://…"), false))).text()
 * }</pre>
 *
 * @param name what subscribers see
 * @param events in any order
 */
public record ICalendar(String name, List<Event> events) {

    /** The media type. */
    public static final String TYPE = "text/calendar; charset=utf-8";

    private static final String ZONE = "Asia/Ho_Chi_Minh";
    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    // Viet Nam has had no other time since 13/06/1975.
    private static final String TIME_ZONE = """
            BEGIN:VTIMEZONE
            TZID:Asia/Ho_Chi_Minh
            BEGIN:STANDARD
            DTSTART:19750613T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0700
            TZNAME:+07
            END:STANDARD
            END:VTIMEZONE
            """;

    public ICalendar {
        events = List.copyOf(events);
    }

    /** The calendar as it is sent: lines of at most 75 octets that end with CR LF. */
    public String text() {
        Lines lines = new Lines();
        lines.raw("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//wardportal//VI\nCALSCALE:GREGORIAN\n");
        lines.text("X-WR-CALNAME", name);
        lines.raw("X-WR-TIMEZONE:" + ZONE + "\n" + TIME_ZONE);
        events.forEach(event -> event.write(lines));
        lines.raw("END:VCALENDAR\n");
        return lines.toString();
    }

    /**
     * An event.
     *
     * @param uid its lasting name, unique in the world: it ends with {@code @} and the site's host
     * @param sequence grows with every change that matters to whoever means to come
     * @param changed when it was last changed
     * @param span when it is
     * @param words what it is
     * @param cancelled whether it does not take place
     */
    public record Event(String uid, int sequence, Instant changed, Span span, Words words, boolean cancelled) {

        private void write(Lines lines) {
            lines.raw("BEGIN:VEVENT\n");
            lines.text("UID", uid);
            lines.raw("SEQUENCE:" + sequence + "\nDTSTAMP:" + UTC.format(changed) + "\nLAST-MODIFIED:"
                    + UTC.format(changed) + "\n");
            span.write(lines);
            lines.text("SUMMARY", words.summary());
            lines.textIfAny("DESCRIPTION", words.description());
            lines.textIfAny("LOCATION", words.place());
            if (!words.address().isEmpty()) {
                lines.raw("URL:" + words.address() + "\n");
            }
            lines.raw("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED") + "\nEND:VEVENT\n");
        }
    }

    /**
     * When an event is.
     *
     * @param day the day
     * @param from its first minute; absent if it is not known, so that the event is of the whole day
     * @param to the first minute after it; absent if it is not known
     */
    public record Span(LocalDate day, Optional<LocalTime> from, Optional<LocalTime> to) {

        private void write(Lines lines) {
            if (from.isEmpty()) {
                lines.raw("DTSTART;VALUE=DATE:" + DAY.format(day) + "\n");
                return;
            }
            lines.raw("DTSTART;TZID=" + ZONE + ":" + LOCAL.format(day.atTime(from.get())) + "\n");
            to.filter(end -> end.isAfter(from.get()))
                    .ifPresent(end -> lines.raw("DTEND;TZID=" + ZONE + ":" + LOCAL.format(day.atTime(end)) + "\n"));
        }
    }

    /**
     * What an event is; plain text.
     *
     * @param summary its title
     * @param description more about it; may be empty
     * @param place where; may be empty
     * @param address a whole address of a page about it; may be empty
     */
    public record Words(String summary, String description, String place, String address) {}

    /** Lines of content, each folded so that none is longer than the standard allows and no letter is torn. */
    private static final class Lines {

        private final StringBuilder all = new StringBuilder();

        void text(String property, String value) {
            fold(property + ":" + escaped(value));
        }

        void textIfAny(String property, String value) {
            if (!value.isBlank()) {
                text(property, value);
            }
        }

        void raw(String lines) {
            lines.lines().forEach(this::fold);
        }

        private void fold(String line) {
            int used = 0;
            for (int index = 0; index < line.length(); ) {
                String letter = Character.toString(line.codePointAt(index));
                int octets = letter.getBytes(StandardCharsets.UTF_8).length;
                if (used + octets > OCTETS) {
                    all.append("\r\n ");
                    used = 1;
                }
                all.append(letter);
                used += octets;
                index += letter.length();
            }
            all.append("\r\n");
        }

        private static String escaped(String text) {
            return text.replace("\r\n", "\n")
                    .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                    .replace("\\", "\\\\")
                    .replace(";", "\\;")
                    .replace(",", "\\,")
                    .replace("\n", "\\n");
        }

        @Override
        public String toString() {
            return all.toString();
        }
    }
}
