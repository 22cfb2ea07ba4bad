package vn.wardportal.api.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule says for a span of days, and which document says so.
 *
 * @param name the rule's lasting name, beginning with its module's: {@code news.limit}
 * @param content what it says: {@code 24}, {@code 16:30}
 * @param unit what a number counts: {@code hours}, {@code working_days}; empty if it is no number
 * @param from the first day it holds
 * @param to the last day it holds, if that is known
 * @param basis the document it rests on: {@code khoản 1 Điều 10}
 * @param note what has to be known about it, in Vietnamese
 * @param module whose rule it is
 */
public record Rule(
        String name,
        String content,
        String unit,
        LocalDate from,
        Optional<LocalDate> to,
        String basis,
        String note,
        String module) {

    /** Whether it holds on the day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** What it says, as a number. */
    public int number() {
        try {
            return Integer.parseInt(content.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException("The rule " + name + " says \"" + content + "\", which is no number", e);
        }
    }
}
