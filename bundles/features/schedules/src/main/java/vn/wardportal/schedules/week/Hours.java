package vn.wardportal.schedules.week;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When on its day something is.
 *
 * @param session the half of the day
 * @param from its first minute; absent if only the half is known
 * @param to the first minute after; absent if it is not known
 */
public record Hours(Session session, Optional<LocalTime> from, Optional<LocalTime> to) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern MORNING = Pattern.compile("(?<!\\p{L})(buổi )?(sáng|am|sa)(?!\\p{L})");
    private static final Pattern AFTERNOON = Pattern.compile("(?<!\\p{L})(buổi )?(chiều|tối|pm|ch)(?!\\p{L})");

    /** 8h, 8g30, 08:00, 8 giờ 30 phút, 08 giờ 00’; then 830 and 8, as people type who are in a hurry. */
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2}) ?(?:giờ|h|g|:|\\.) ?(\\d{1,2})?(?::\\d{2})? ?(?:phút|ph|p|['’′])?|(\\d{1,2})(\\d{2})|(\\d{1,2})");

    private static final Pattern BETWEEN = Pattern.compile("từ|lúc|đến|[-–—~,;()\\s]");

    /** A part of a day, as spreadsheets keep times. */
    private static final Pattern FRACTION = Pattern.compile("0[.,]\\d{2,}");

    private static final int SECONDS = 24 * 60 * 60;
    private static final int NOON = 12;

    /** What the words say, or nothing if they say no time. */
    public static Optional<Hours> of(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        if (FRACTION.matcher(text).matches()) {
            double part = Double.parseDouble(text.replace(',', '.'));
            LocalTime time = LocalTime.ofSecondOfDay(Math.round(part * SECONDS / 60) * 60 % SECONDS);
            return Optional.of(new Hours(Session.of(time), Optional.of(time), Optional.empty()));
        }
        boolean morning = MORNING.matcher(text).find();
        boolean afternoon = AFTERNOON.matcher(text).find();
        String clocks = AFTERNOON.matcher(MORNING.matcher(text).replaceAll(" ")).replaceAll(" ");
        String rest = BETWEEN.matcher(CLOCK.matcher(clocks).replaceAll(" ")).replaceAll("");
        if (text.isEmpty() || !rest.isEmpty() || (morning && afternoon)) {
            return Optional.empty();
        }
        try {
            return between(times(clocks, afternoon), morning, afternoon);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Hours> between(List<LocalTime> times, boolean morning, boolean afternoon) {
        return switch (times.size()) {
            case 0 ->
                morning || afternoon
                        ? Optional.of(new Hours(
                                morning ? Session.MORNING : Session.AFTERNOON, Optional.empty(), Optional.empty()))
                        : Optional.empty();
            case 1 ->
                Optional.of(new Hours(Session.of(times.getFirst()), Optional.of(times.getFirst()), Optional.empty()));
            case 2 ->
                times.getLast().isAfter(times.getFirst())
                        ? Optional.of(new Hours(
                                Session.of(times.getFirst()),
                                Optional.of(times.getFirst()),
                                Optional.of(times.getLast())))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<LocalTime> times(String clocks, boolean afternoon) {
        List<LocalTime> times = new ArrayList<>();
        CLOCK.matcher(clocks).results().forEach(match -> {
            int hour = number(match, 1, 3, 5);
            boolean later = afternoon && hour > 0 && hour < NOON;
            times.add(LocalTime.of(later ? hour + NOON : hour, number(match, 2, 4)));
        });
        return times;
    }

    private static int number(MatchResult match, int... groups) {
        for (int group : groups) {
            if (match.group(group) != null) {
                return Integer.parseInt(match.group(group));
            }
        }
        return 0;
    }

    /** As it is written: {@code 08:00}, {@code 08:00 – 10:30}; empty if only the half of the day is known. */
    public String clock() {
        return from.map(TIME::format).orElse("")
                + to.map(end -> " – " + TIME.format(end)).orElse("");
    }

    /** As a clerk types and reads it, so that {@link #of} understands it again. */
    public String words() {
        return from.isPresent() ? clock() : session == Session.MORNING ? "Sáng" : "Chiều";
    }

    /** The first minute, or the first of its half day, to sort by. */
    public LocalTime start() {
        return from.orElse(session == Session.MORNING ? LocalTime.MIDNIGHT : LocalTime.NOON);
    }
}
