package vn.wardportal.api.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.wardportal.api.text.Dates;

/**
 * Deadlines, thresholds and other values that law or regulation sets, as of any day. A module declares its own in
 * {@code rules.tsv} at the root of its jar, one rule a line under a line of names, separated by tabs; the ward changes them
 * in the console from a day on, and what was decided under the old value keeps it.
 *
 * <pre>{@code
 * name	content	unit	from	to	basis	note
 * flood.answer	3	working_days	2019-05-21		điểm b khoản 5 Điều 9	Trả lời người báo ngập
 * }</pre>
 *
 * <p>The unit is {@code hours}, {@code working_hours}, {@code days}, {@code working_days}, {@code weeks}, {@code months},
 * {@code items} or empty; the note says in Vietnamese what the rule is about and stands in the console.
 *
 * <pre>{@code
 * int days = rules.number("flood.answer", report.receivedAt());
 * }</pre>
 */
@ProviderType
public interface Rules {

    /** What the rule says on that day; nothing if no such rule holds. */
    Optional<Rule> find(String name, LocalDate day);

    /** All that rules of that name ever said and will say, the latest first. */
    List<Rule> history(String name);

    /** Everything that holds on that day, by name. */
    List<Rule> all(LocalDate day);

    /**
     * What the rule says on that day.
     *
     * @throws IllegalArgumentException if no such rule holds
     */
    default Rule rule(String name, LocalDate day) {
        return find(name, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule " + name + " holds on " + day + "; is it in the rules.tsv of its module?"));
    }

    /** What the rule said at that moment, as a number. */
    default int number(String name, Instant at) {
        return number(name, LocalDate.ofInstant(at, Dates.ZONE));
    }

    /** What the rule says on that day, as a number. */
    default int number(String name, LocalDate day) {
        return rule(name, day).number();
    }

    /** What the rule says on that day. */
    default String text(String name, LocalDate day) {
        return rule(name, day).content();
    }
}
