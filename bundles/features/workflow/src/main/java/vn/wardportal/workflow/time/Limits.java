package vn.wardportal.workflow.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.calendar.WorkCalendar.Due;
import vn.wardportal.api.rules.Rule;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;
import vn.wardportal.workflow.route.Deadlines;
import vn.wardportal.workflow.route.Item;

/**
 * By when residents should read a text: by the limit of its kind, of its module, or of everything else. Special data count
 * from when they were received (khoản 2 Điều 10), everything else from when it was complete (khoản 1).
 */
@Component(service = Limits.class)
public class Limits {

    private static final String PREFIX = "workflow.time.";
    private static final int LONGEST = 1000;
    private static final String SPECIAL = "workflow.special";

    private final Rules rules;
    private final Deadlines deadlines;
    private final Texts texts = Messages.of(Limits.class).in(Language.VI);

    @Activate
    public Limits(@Reference Rules rules, @Reference Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** The limit of a text; nothing if none is set. */
    public Optional<Limit> of(Item item, Instant completed, Instant received) {
        LocalDate day = LocalDate.ofInstant(received, Dates.ZONE);
        boolean special = special(item, day);
        Instant from = special ? received : completed;
        return names(item, special)
                .flatMap(name -> rules.find(PREFIX + name, day).stream())
                .findFirst()
                .map(rule -> limit(rule, special, from));
    }

    private Limit limit(Rule rule, boolean special, Instant from) {
        Due due = deadlines.due(rule, from);
        String span = rule.number() == 0 && rule.unit().equals("days")
                ? texts.get("workflow.time.sameDay")
                : texts.get("workflow.route.limit", rule.number(), texts.get("workflow.unit." + rule.unit()));
        String start = texts.get(special ? "workflow.time.received.from" : "workflow.time.completed.from");
        String words = texts.get("workflow.time.because", span, start, Dates.time(from), rule.basis());
        String because = String.join(
                " ", Stream.concat(Stream.of(words), due.explanation().stream()).toList());
        return new Limit(due.at(), because.length() <= LONGEST ? because : because.substring(0, LONGEST), rule.basis());
    }

    private static Stream<String> names(Item item, boolean special) {
        return special ? Stream.of("special", "other") : Stream.of(item.kind(), module(item), "other");
    }

    private boolean special(Item item, LocalDate day) {
        List<String> named = rules.find(SPECIAL, day).stream()
                .flatMap(rule -> Arrays.stream(rule.content().split(",")))
                .map(String::strip)
                .toList();
        return Stream.of(item.kind(), module(item), item.label().category())
                .anyMatch(name -> named.stream().anyMatch(name::equalsIgnoreCase));
    }

    private static String module(Item item) {
        return item.kind().replaceFirst("\\..*", "");
    }

    /**
     * A limit.
     *
     * @param due until when
     * @param because why then, in Vietnamese
     * @param basis the article it rests on
     */
    public record Limit(Instant due, String because, String basis) {}
}
