package vn.wardportal.web.site;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.wardportal.api.site.Opening;

/** The opening hours of one day as people type them: "07:30 – 11:30, 13:00 – 17:00"; nothing when closed. */
final class Hours {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    private Hours() {}

    static String text(List<Opening> hours, DayOfWeek day) {
        return hours.stream()
                .filter(opening -> opening.day() == day)
                .map(opening -> CLOCK.format(opening.from()) + " – " + CLOCK.format(opening.to()))
                .collect(Collectors.joining(", "));
    }

    /** What was typed; nothing if it is not hours in their order. */
    static Optional<List<Opening>> read(String text, DayOfWeek day) {
        List<Opening> hours = new ArrayList<>();
        try {
            for (String span : text.isBlank() ? new String[0] : text.split("[,;]")) {
                String[] ends = span.strip().replace('h', ':').split("\\s*[-–]\\s*");
                LocalTime from = LocalTime.parse(ends[0], TYPED);
                LocalTime to = LocalTime.parse(ends.length == 2 ? ends[1] : "", TYPED);
                if (!from.isBefore(to)
                        || !hours.isEmpty() && from.isBefore(hours.getLast().to())) {
                    return Optional.empty();
                }
                hours.add(new Opening(day, from, to));
            }
            return Optional.of(hours);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
