package vn.wardportal.workflow.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.workflow.breach.Breach.Owner;
import vn.wardportal.workflow.route.Act;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Item.Who;
import vn.wardportal.workflow.route.Route;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.route.Step;
import vn.wardportal.workflow.time.Timing;

/**
 * How long a text lay with somebody.
 *
 * @param owner with whom
 * @param place what that is called: a stage, or the sender's desk
 * @param from since when
 * @param to until when
 * @param excess how much longer than their limit
 */
record Delay(Owner owner, String place, Instant from, Instant to, Duration excess) {

    private static final Comparator<Delay> WEIGHT =
            Comparator.comparing(Delay::excess).thenComparing(delay -> Duration.between(delay.from(), delay.to()));

    /** Where a text lay in a turn, in order. Its sender had the whole limit before it was first sent in. */
    static List<Delay> of(Item item, Timing timing, List<Step> steps, Route route, Deadlines deadlines) {
        List<Delay> delays = new ArrayList<>();
        Instant from = timing.completed();
        Optional<Who> taken = Optional.empty();
        for (Step step : steps) {
            if (step.pass() >= timing.pass() && step.act() == Act.TAKE) {
                taken = Optional.of(step.who());
            } else if (step.pass() >= timing.pass() && step.act() == Act.LET_GO) {
                taken = Optional.empty();
            } else if (step.pass() >= timing.pass()) {
                Optional<Instant> limit = delays.isEmpty()
                        ? timing.due()
                        : deadlines.of(limit(step, route), from).map(Due::at);
                delays.add(new Delay(
                        owner(item, step, taken, route),
                        route.stage(step.stage()).title(),
                        from,
                        step.at(),
                        beyond(limit, step.at())));
                from = step.at();
                taken = Optional.empty();
            }
        }
        return delays;
    }

    /** The same with where it lies now. */
    static List<Delay> soFar(
            Item item, Timing timing, List<Step> steps, Route route, Deadlines deadlines, Instant now) {
        List<Delay> delays = new ArrayList<>(of(item, timing, steps, route, deadlines));
        boolean returned = item.state() == State.RETURNED;
        Instant from = delays.isEmpty() ? timing.completed() : delays.getLast().to();
        Optional<Instant> limit = deadlines
                .of(returned ? Deadlines.RESUBMISSION : item.stage(), from)
                .map(Due::at);
        Stage stage = returned ? route.first() : route.stage(item.stage());
        Owner owner = returned ? Owner.sender(item) : Owner.at(item, stage);
        delays.add(new Delay(owner, stage.title(), from, now, beyond(limit, now)));
        return delays;
    }

    /** The one that weighs most: longest beyond its limit, or simply longest where everybody kept theirs. */
    static Optional<Delay> heaviest(List<Delay> delays) {
        return delays.stream().max(WEIGHT);
    }

    /** At the first stage lies what was not sent in yet, or was sent back. */
    private static boolean withSender(Step step, Route route) {
        return step.stage().equals(route.first().name());
    }

    private static String limit(Step step, Route route) {
        return withSender(step, route) ? Deadlines.RESUBMISSION : step.stage();
    }

    private static Duration beyond(Optional<Instant> limit, Instant to) {
        return limit.filter(due -> due.isBefore(to))
                .map(due -> Duration.between(due, to))
                .orElse(Duration.ZERO);
    }

    private static Owner owner(Item item, Step step, Optional<Who> taken, Route route) {
        if (withSender(step, route)) {
            return Owner.sender(item);
        }
        return new Owner(
                Optional.of(step.stage()),
                taken.map(Who::login),
                taken.map(Who::name).orElseGet(() -> route.stage(step.stage()).who()));
    }
}
