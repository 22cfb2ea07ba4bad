package vn.wardportal.workflow.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The times of a text from its completion to its residents, in one turn.
 *
 * @param subject whose they are
 * @param turn counts the turns, not without gaps
 * @param pass in which pass of the route it was received
 * @param completed when the information was complete, as its sender says
 * @param received when it reached the board
 * @param published when residents could read it, if they can
 * @param due by when they should, if a limit was set
 * @param because why then
 * @param basis the article the limit rests on
 * @param returned how often it was sent back
 */
public record Timing(
        String subject,
        int turn,
        int pass,
        Instant completed,
        Instant received,
        Optional<Instant> published,
        Optional<Instant> due,
        String because,
        String basis,
        int returned) {

    /** By how much it is late, or was when it was published; nothing if it is not. */
    public Optional<Duration> late(Instant now) {
        Instant end = published.orElse(now);
        return due.filter(limit -> limit.isBefore(end)).map(limit -> Duration.between(limit, end));
    }

    /** The time between its completion and its publication, if that is over. */
    public Optional<Duration> lag() {
        return published.map(end -> Duration.between(completed, end));
    }
}
