package vn.wardportal.schedules.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.schedules.week.Hours;

/**
 * A reception on one day.
 *
 * @param reception number of the reception
 * @param day the day
 * @param schedule what it follows from
 * @param receiver who receives: the office and the name, or whoever stands in
 * @param byHead whether the head receives in person
 * @param held whether it is held
 * @param why why it differs from the pattern; absent if it does not
 */
public record Sitting(
        long reception,
        LocalDate day,
        Schedule schedule,
        String receiver,
        boolean byHead,
        boolean held,
        Optional<Why> why) {

    /** Begins the key of a reason that names the day off first. */
    static final String SHIFTED = "schedules.why.shifted";

    /** As they follow each other. */
    static final Comparator<Sitting> IN_ORDER = Comparator.comparing(Sitting::day)
            .thenComparing(sitting -> sitting.schedule().hours().getFirst().start())
            .thenComparing(Sitting::reception);

    /**
     * Why a day differs from the pattern.
     *
     * @param key of the message
     * @param arguments what the message is given
     */
    public record Why(String key, List<String> arguments) {

        static Why of(String key, String... arguments) {
            return new Why(key, List.of(arguments));
        }

        /** In words. */
        public String words(Texts texts) {
            return texts.get(key, arguments.toArray());
        }
    }

    /** Whether it is held in place of one on that day, which is off. */
    boolean shiftedFrom(LocalDate planned) {
        return why.filter(reason -> reason.key().startsWith(SHIFTED)
                        && reason.arguments().getFirst().equals(Dates.day(planned)))
                .isPresent();
    }

    /** What one resident can book: the first minute of each time. */
    public List<LocalTime> slots() {
        List<LocalTime> slots = new ArrayList<>();
        int minutes = schedule.minutes();
        if (held && minutes > 0) {
            for (Hours hours : schedule.hours()) {
                int end = hours.to().orElseThrow().toSecondOfDay() / 60;
                int start = hours.from().orElseThrow().toSecondOfDay() / 60;
                for (int each = start; each + minutes <= end; each += minutes) {
                    slots.add(LocalTime.ofSecondOfDay(each * 60L));
                }
            }
        }
        return slots;
    }

    /** Its times, in words. */
    public String hours() {
        return String.join("; ", schedule.hours().stream().map(Hours::clock).toList());
    }

    /** Where it is. */
    public String place() {
        return schedule.terms().place();
    }
}
