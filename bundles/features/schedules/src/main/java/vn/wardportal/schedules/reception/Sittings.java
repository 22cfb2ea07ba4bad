package vn.wardportal.schedules.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.text.Dates;
import vn.wardportal.schedules.reception.Sitting.Why;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.reception.Terms.Who;

/** On which days a reception is held, holidays and special days looked at. */
public final class Sittings {

    /** A day off is followed by a working day within that time, and nothing is moved further. */
    static final int REACH = 62;

    private final WorkCalendar calendar;

    public Sittings(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Those on the days from the first to the last, in their order; of two on one day that which is held. */
    public List<Sitting> of(long reception, Schedule schedule, LocalDate first, LocalDate last) {
        Map<LocalDate, Sitting> days = new TreeMap<>();
        schedule.planned(first.minusDays(REACH), last.plusDays(REACH)).stream()
                .flatMap(planned -> on(reception, schedule, planned).stream())
                .filter(sitting ->
                        !sitting.day().isBefore(first) && !sitting.day().isAfter(last))
                .forEach(sitting ->
                        days.merge(sitting.day(), sitting, (known, another) -> known.held() ? known : another));
        return List.copyOf(days.values());
    }

    private List<Sitting> on(long reception, Schedule schedule, LocalDate planned) {
        Special special = schedule.specials().get(planned);
        if (special == null) {
            return List.of(usual(reception, schedule, planned));
        }
        return switch (special.kind()) {
            case OFF -> List.of(off(reception, schedule, planned, Why.of("schedules.why.off", special.reason())));
            case MOVED -> moved(reception, schedule, planned, special);
            case SUBSTITUTE -> List.of(substituted(usual(reception, schedule, planned), special));
        };
    }

    private Sitting usual(long reception, Schedule schedule, LocalDate planned) {
        WorkCalendar.Day day = calendar.day(planned);
        if (day.works()) {
            return held(reception, schedule, planned, Optional.empty());
        }
        String holiday = day.reason();
        String date = Dates.day(planned);
        if (!schedule.terms().shift()) {
            return off(reception, schedule, planned, Why.of("schedules.why.holiday" + named(holiday), date, holiday));
        }
        LocalDate next = planned;
        while (!calendar.day(next).works() && next.isBefore(planned.plusDays(REACH))) {
            next = next.plusDays(1);
        }
        return held(reception, schedule, next, Optional.of(Why.of(Sitting.SHIFTED + named(holiday), date, holiday)));
    }

    /** A weekend has no name of its own. */
    private static String named(String holiday) {
        return holiday.isBlank() ? ".weekend" : "";
    }

    private List<Sitting> moved(long reception, Schedule schedule, LocalDate planned, Special special) {
        LocalDate other = Schedule.date(special.detail()).orElseThrow();
        String reason = special.reason();
        return Stream.of(
                        off(reception, schedule, planned, Why.of("schedules.why.movedTo", Dates.day(other), reason)),
                        held(
                                reception,
                                schedule,
                                other,
                                Optional.of(Why.of("schedules.why.movedFrom", Dates.day(planned), reason))))
                .toList();
    }

    private static Sitting substituted(Sitting usual, Special special) {
        Why why = Why.of(
                "schedules.why.substitute", usual.schedule().terms().who().office(), special.reason());
        return new Sitting(
                usual.reception(),
                usual.day(),
                usual.schedule(),
                special.detail(),
                false,
                usual.held(),
                Optional.of(usual.why().filter(known -> !usual.held()).orElse(why)));
    }

    private static Sitting held(long reception, Schedule schedule, LocalDate day, Optional<Why> why) {
        Who who = schedule.terms().who();
        return new Sitting(reception, day, schedule, who.words(), who.head(), true, why);
    }

    private static Sitting off(long reception, Schedule schedule, LocalDate day, Why why) {
        Who who = schedule.terms().who();
        return new Sitting(reception, day, schedule, who.words(), who.head(), false, Optional.of(why));
    }

    /** All sittings of several receptions, in their order. */
    public List<Sitting> of(List<Reception> receptions, LocalDate first, LocalDate last) {
        List<Sitting> all = new ArrayList<>();
        receptions.forEach(each -> all.addAll(of(each.id(), Schedule.of(each.manuscript()), first, last)));
        return all.stream().sorted(Sitting.IN_ORDER).toList();
    }
}
