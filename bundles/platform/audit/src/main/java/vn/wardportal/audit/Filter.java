package vn.wardportal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.wardportal.api.text.Dates;

/**
 * What somebody looks for; an empty text lets everything through.
 *
 * @param person part of a login or a name
 * @param action an action, exactly
 * @param object part of an object or a summary
 * @param from the first day
 * @param to the last day
 */
record Filter(String person, String action, String object, Optional<LocalDate> from, Optional<LocalDate> to) {

    static final Filter EVERYTHING = new Filter("", "", "", Optional.empty(), Optional.empty());

    private static final Instant FAR_AWAY = Instant.parse("9000-01-01T00:00:00Z");

    Instant begin() {
        return from.map(day -> day.atStartOfDay(Dates.ZONE).toInstant()).orElse(Instant.EPOCH);
    }

    Instant end() {
        return to.map(day -> day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant())
                .orElse(FAR_AWAY);
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
