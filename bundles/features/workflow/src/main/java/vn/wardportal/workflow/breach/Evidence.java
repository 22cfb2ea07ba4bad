package vn.wardportal.workflow.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Item;
import vn.wardportal.workflow.route.Stage;
import vn.wardportal.workflow.route.State;
import vn.wardportal.workflow.time.Elapsed;
import vn.wardportal.workflow.time.Timing;

/**
 * What is known of a delay, in words with all its times.
 *
 * @param texts the words
 */
record Evidence(Texts texts) {

    static final int LONGEST = 4000;

    /** A text was published after its limit, having lain there. */
    String published(Timing timing, Duration late, List<Delay> delays) {
        Instant published = timing.published().orElseThrow();
        return text("workflow.breach.evidence.published", timing, published, late, delays);
    }

    /** A text is not published though its limit has passed, and lies there. */
    String unpublished(Timing timing, Instant now, Duration late, List<Delay> delays) {
        return text("workflow.breach.evidence.unpublished", timing, now, late, delays);
    }

    /** When at last it was published. */
    String at(Timing timing, Duration late) {
        return texts.get(
                "workflow.breach.evidence.at",
                Dates.time(timing.published().orElseThrow()),
                Elapsed.words(texts, late));
    }

    /** A text lies at a stage, or with its sender, beyond the time it was due. */
    String overdue(Item item, Stage stage, Instant due, Instant now) {
        return texts.get(
                item.state() == State.UNDER_WAY
                        ? "workflow.breach.evidence.stage"
                        : "workflow.breach.evidence.returned",
                stage.title(),
                Dates.time(item.times().moved()),
                Dates.time(due),
                Dates.time(now),
                Elapsed.words(texts, Duration.between(due, now)),
                item.times().because());
    }

    /** As much of it as an entry holds. */
    static String shortened(String evidence) {
        return evidence.length() <= LONGEST ? evidence : evidence.substring(0, LONGEST);
    }

    private String text(String key, Timing timing, Instant at, Duration late, List<Delay> delays) {
        String head = texts.get(
                key,
                Dates.time(timing.completed()),
                Dates.time(timing.received()),
                Dates.time(timing.due().orElseThrow()),
                Dates.time(at),
                Elapsed.words(texts, late),
                timing.because());
        return Stream.concat(Stream.of(head), delays.stream().map(this::line)).collect(Collectors.joining("\n"));
    }

    private String line(Delay delay) {
        String span = texts.get(
                "workflow.breach.evidence.span",
                delay.place(),
                delay.owner().name(),
                Dates.time(delay.from()),
                Dates.time(delay.to()));
        return delay.excess().isZero()
                ? span
                : span + texts.get("workflow.breach.evidence.excess", Elapsed.words(texts, delay.excess()));
    }
}
