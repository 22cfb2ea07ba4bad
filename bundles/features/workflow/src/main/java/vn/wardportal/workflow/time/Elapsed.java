package vn.wardportal.workflow.time;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.api.text.Texts;

/** A duration as people say it: the two greatest of days, hours and minutes. */
public final class Elapsed {

    private Elapsed() {}

    /** "2 ngày 3 giờ", "45 phút"; what is less than a minute is one. */
    public static String words(Texts texts, Duration duration) {
        Duration rounded = duration.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : duration;
        return Stream.of(
                        part(texts, "days", rounded.toDays()),
                        part(texts, "hours", rounded.toHoursPart()),
                        part(texts, "minutes", rounded.toMinutesPart()))
                .filter(words -> !words.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static String part(Texts texts, String unit, long count) {
        return count == 0 ? "" : texts.get("workflow.elapsed." + unit, count);
    }
}
