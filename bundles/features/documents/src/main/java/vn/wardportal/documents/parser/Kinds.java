package vn.wardportal.documents.parser;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.wardportal.api.rules.Rules;
import vn.wardportal.documents.DocumentNumber;

/** The kinds of documents that the law knows on a day, from the module's dated rules. */
public final class Kinds {

    private static final List<String> RULES = List.of(
            "documents.kinds.decisions", "documents.kinds.notices", "documents.kinds.papers", "documents.kinds.laws");
    private static final Pattern NAMED = Pattern.compile("(.+?)(?:\\s*\\(([^)]+)\\))?");

    private Kinds() {}

    /** The kinds on that day. */
    public static List<Named> on(LocalDate day, Rules rules) {
        return RULES.stream()
                .flatMap(name -> rules.find(name, day).stream())
                .flatMap(rule -> Arrays.stream(rule.content().split(";")))
                .flatMap(Kinds::named)
                .toList();
    }

    /** All kinds that there ever were. */
    public static List<Named> before(Rules rules) {
        return RULES.stream()
                .flatMap(name -> rules.history(name).stream())
                .flatMap(rule -> Arrays.stream(rule.content().split(";")))
                .flatMap(Kinds::named)
                .toList();
    }

    /** The name of the kind that the number's symbol begins with. */
    public static Optional<String> of(DocumentNumber number, List<Named> kinds) {
        return kinds.stream()
                .filter(kind ->
                        !kind.abbreviation().isEmpty() && kind.abbreviation().equalsIgnoreCase(number.abbreviation()))
                .map(Named::name)
                .findFirst();
    }

    private static Stream<Named> named(String text) {
        Matcher matcher = NAMED.matcher(text.strip());
        return matcher.matches()
                ? Stream.of(new Named(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)))
                : Stream.of();
    }

    /**
     * A kind of documents.
     *
     * @param name what it is called: {@code Quyết định}
     * @param abbreviation how symbols begin: {@code QĐ}; empty if they do not name it
     */
    public record Named(String name, String abbreviation) {}
}
