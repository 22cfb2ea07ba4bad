package vn.wardportal.schedules.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar;
import vn.wardportal.api.page.Remembered;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.schedules.reception.Frequency.Gap;
import vn.wardportal.schedules.week.IsoWeek;

/** Which receptions are held when, of those that residents read. */
@Component(service = Agenda.class)
public class Agenda {

    private static final int WEEKS = 8;

    private final Receptions receptions;
    private final WorkCalendar calendar;
    private final Clock clock;
    private final Frequency frequency;
    private final Remembered<List<Sitting>> upcoming;

    @Activate
    public Agenda(
            @Reference Receptions receptions,
            @Reference WorkCalendar calendar,
            @Reference Rules rules,
            @Reference Clock clock) {
        this.receptions = receptions;
        this.calendar = calendar;
        this.clock = clock;
        this.frequency = new Frequency(rules, calendar);
        this.upcoming = new Remembered<>(clock, this::fromToday);
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /** The receptions from today on, for some weeks; a page that asked for them is made anew on the next day. */
    public List<Sitting> upcoming() {
        return upcoming.get();
    }

    private List<Sitting> fromToday() {
        LocalDate today = today();
        Sources.staleAt(today.plusDays(1).atStartOfDay(Dates.ZONE).toInstant());
        return between(today, today.plusWeeks(WEEKS));
    }

    /** The receptions on those days, in their order. */
    public List<Sitting> between(LocalDate first, LocalDate last) {
        return new Sittings(calendar).of(receptions.published(), first, last);
    }

    /** The receptions on those days as they would be under these terms alone. */
    public List<Sitting> under(Terms terms, LocalDate first, LocalDate last) {
        return new Sittings(calendar).of(0, Schedule.of(terms), first, last);
    }

    /** The reception of that number on that day. */
    public Optional<Sitting> on(long reception, LocalDate day) {
        return receptions.find(reception).filter(Reception::published).flatMap(found -> new Sittings(calendar)
                .of(found.id(), Schedule.of(found.terms()), day, day).stream().findFirst());
    }

    /** The sitting that a day off put in place of the one on that day. */
    public Optional<Sitting> inPlaceOf(long reception, LocalDate day) {
        return receptions.find(reception).filter(Reception::published).flatMap(found -> new Sittings(calendar)
                .of(found.id(), Schedule.of(found.terms()), day.plusDays(1), day.plusDays(Sittings.REACH)).stream()
                        .filter(sitting -> sitting.held() && sitting.shiftedFrom(day))
                        .findFirst());
    }

    /** The weeks or months to come in which the head receives on too few days. */
    public List<Gap> gaps() {
        LocalDate from = IsoWeek.monday(today());
        LocalDate to = today().plusWeeks(WEEKS);
        return frequency.gaps(between(from.minusMonths(1), to.plusMonths(1)), from, to);
    }

    /** The same under these terms alone. */
    public List<Gap> gaps(Terms terms) {
        LocalDate from = IsoWeek.monday(today());
        LocalDate to = today().plusWeeks(WEEKS);
        return frequency.gaps(under(terms, from.minusMonths(1), to.plusMonths(1)), from, to);
    }
}
