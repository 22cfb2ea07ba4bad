package vn.wardportal.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.wardportal.api.user.Person;

/**
 * What somebody did. Its text is what the outbox carries and what the chain is made of.
 *
 * @param at when
 * @param person number of who did it; 0 is the portal
 * @param login their login then
 * @param name their name then
 * @param action what was done: {@code news.publish}
 * @param object what to: {@code news.article/12}
 * @param summary one line for the reader
 */
record Act(Instant at, long person, String login, String name, String action, String object, String summary) {

    /** Between the fields; it cannot stand in any of them. */
    private static final String SEPARATOR = "\u001f";

    private static final int FIELDS = 7;

    Act {
        // The database keeps no smaller parts of a second, and the hash must be the same when it is read back.
        at = at.truncatedTo(ChronoUnit.MICROS);
        login = line(login, 40);
        name = line(name, 120);
        action = line(action, 120);
        object = line(object, 200);
        summary = line(summary, 500);
    }

    static Act of(Person person, Instant at, String action, String object, String summary) {
        return new Act(at, person.id(), person.login(), person.name(), action, object, summary);
    }

    static Act parse(String text) {
        List<String> fields = List.of(text.split(SEPARATOR, -1));
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("An entry for the audit has " + fields.size() + " fields instead of 7");
        }
        return new Act(
                Instant.parse(fields.get(0)),
                Long.parseLong(fields.get(1)),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5),
                fields.get(6));
    }

    String text() {
        return String.join(SEPARATOR, at.toString(), Long.toString(person), login, name, action, object, summary);
    }

    /** One line that fits its column: control characters, which could forge fields or lines, become spaces. */
    private static String line(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
