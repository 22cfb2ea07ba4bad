package vn.wardportal.schedules.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.content.Mistakes;
import vn.wardportal.schedules.reception.Terms.Special;

/** What is wrong with the terms of a reception, as message keys by field. */
final class TermsMistakes {

    private static final int LINE = 200;
    private static final int NOTE = 1000;
    private static final int SPECIALS = 100;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    private TermsMistakes() {}

    static Map<Field, String> of(Terms terms) {
        Mistakes<Field> found = new Mistakes<>(Field.class, "schedules.mistake.long");
        found.limit(Field.OFFICE, terms.who().office(), LINE);
        found.require(Field.OFFICE, !terms.who().office().isBlank(), "schedules.mistake.office");
        found.limit(Field.PERSON, terms.who().person(), LINE);
        found.limit(Field.PLACE, terms.place(), LINE);
        found.require(Field.PLACE, !terms.place().isBlank(), "schedules.mistake.place");
        found.limit(Field.DAYS, terms.days(), NOTE);
        found.limit(Field.HOURS, terms.hours(), LINE);
        found.limit(Field.NOTE, terms.note(), NOTE);
        Optional<LocalDate> from = Schedule.date(terms.from());
        found.require(Field.FROM, from.isPresent(), "schedules.mistake.from");
        found.require(
                Field.TO,
                terms.to().isBlank()
                        || from.flatMap(first -> Schedule.date(terms.to()).filter(last -> !last.isBefore(first)))
                                .isPresent(),
                "schedules.mistake.to");
        found.require(Field.DAYS, days(terms), "schedules.mistake.days." + terms.pattern());
        found.require(Field.HOURS, hours(terms), "schedules.mistake.sittingHours");
        found.require(
                Field.MINUTES, terms.minutes().isBlank() || minutes(terms.minutes()), "schedules.mistake.minutes");
        found.require(
                Field.SPECIALS,
                terms.specials().size() <= SPECIALS && terms.specials().stream().allMatch(TermsMistakes::special),
                "schedules.mistake.specials");
        return found.found();
    }

    private static boolean days(Terms terms) {
        return switch (terms.pattern()) {
            case WEEKLY -> all(Schedule.weekdays(terms.days()));
            case MONTHLY -> {
                List<Integer> days = Schedule.monthDays(terms.days());
                yield !days.isEmpty() && !days.contains(0);
            }
            case DATES ->
                all(Schedule.parts(terms.days(), "[,;]").map(Schedule::date).toList());
        };
    }

    private static boolean hours(Terms terms) {
        List<Optional<LocalDate>> ends = Schedule.hours(terms.hours()).stream()
                .map(each -> each.filter(hours -> hours.to().isPresent()).map(hours -> LocalDate.EPOCH))
                .toList();
        return all(ends);
    }

    private static <T> boolean all(List<Optional<T>> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent);
    }

    private static boolean minutes(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) >= SHORTEST && Integer.parseInt(text) <= LONGEST;
    }

    private static boolean special(Special special) {
        boolean detailed =
                switch (special.kind()) {
                    case SUBSTITUTE -> !special.detail().isBlank();
                    case MOVED -> Schedule.date(special.detail()).isPresent();
                    case OFF -> !special.reason().isBlank();
                };
        return Schedule.date(special.day()).isPresent()
                && detailed
                && special.reason().length() <= LINE
                && special.detail().length() <= LINE;
    }
}
