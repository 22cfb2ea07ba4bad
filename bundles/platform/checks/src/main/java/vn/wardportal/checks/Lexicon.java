package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.check.Check;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

/** CK-09: words of the lexicon. They are shown to a person; a word alone convicts nobody. */
@Component
public final class Lexicon implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Rules rules;

    @Activate
    public Lexicon(@Reference Rules rules) {
        this.rules = rules;
    }

    /**
     * A rule as a row of words.
     *
     * @param rule the rule
     * @param words its words; one that ends with a star stands for all that begin like it
     */
    private record Row(Rule rule, List<String> words) {

        boolean at(List<MatchResult> text, int start) {
            return start + words.size() <= text.size()
                    && IntStream.range(0, words.size())
                            .allMatch(index -> same(
                                            words.get(index),
                                            text.get(start + index).group())
                                    && (index == 0 || together(text.get(start + index - 1), text.get(start + index))));
        }

        /** Nothing but a blank or a hyphen lies between. */
        private static boolean together(MatchResult word, MatchResult next) {
            return next.start() - word.end() == 1;
        }

        private static boolean same(String wanted, String word) {
            return wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
        }
    }

    @Override
    public String number() {
        return "CK-09";
    }

    @Override
    public List<Finding> look(Examined written) {
        Map<Character, List<Row>> rows = new HashMap<>();
        for (Rule rule : rules.current(Book.LEXICON)) {
            rows.computeIfAbsent(rule.words().charAt(0), none -> new ArrayList<>())
                    .add(new Row(rule, List.of(rule.words().split(" "))));
        }
        return Prose.of(written).stream()
                .flatMap(line -> findings(line, rows).stream())
                .toList();
    }

    private static List<Finding> findings(Prose line, Map<Character, List<Row>> rows) {
        List<MatchResult> words = WORD.matcher(line.small()).results().toList();
        List<Finding> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (Row row : rows.getOrDefault(words.get(start).group().charAt(0), List.of())) {
                if (row.at(words, start)) {
                    int end = words.get(start + row.words().size() - 1).end();
                    found.add(finding(line, row.rule(), words.get(start).start(), end));
                }
            }
        }
        return found;
    }

    private static Finding finding(Prose line, Rule rule, int start, int end) {
        return new Found("CK-09", rule.basis())
                .at(
                        rule.level(),
                        line.field(),
                        line.place(start, end),
                        "checks.lexicon.found",
                        line.text().substring(start, end),
                        rule.reason());
    }
}
