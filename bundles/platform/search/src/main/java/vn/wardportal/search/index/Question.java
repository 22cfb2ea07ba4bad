package vn.wardportal.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody asks for: all of its parts must be found. What stands in quotation marks, or is written without a space as
 * "554/QĐ-UBND" is, is found with its words side by side.
 *
 * @param typed as it was typed, at most {@link #LONGEST} characters of it
 * @param parts what must be found
 * @param exact whether letters must bear the very marks
 */
public record Question(String typed, List<Part> parts, boolean exact) {

    /** Characters of a question that are looked at. */
    public static final int LONGEST = 100;

    private static final int MOST_WORDS = 12;
    private static final Pattern PARTS = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|[^\\s\"“”]+");

    public Question {
        parts = List.copyOf(parts);
    }

    /** Reads what was typed. */
    public static Question of(String typed, boolean exact) {
        String text = Spelling.composed(typed.strip().replaceAll("\\s+", " "));
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Part> parts = new ArrayList<>();
        int words = 0;
        for (String part : PARTS.matcher(cut).results().map(MatchResult::group).toList()) {
            List<String> found = Spelling.words(part);
            List<String> kept = found.subList(0, Math.min(found.size(), MOST_WORDS - words));
            if (!kept.isEmpty()) {
                parts.add(new Part(kept));
                words += kept.size();
            }
        }
        return new Question(cut, parts, exact);
    }

    /** Whether there is nothing to find. */
    public boolean blank() {
        return parts.isEmpty();
    }

    /** Whether it was typed with marks, so that these count. */
    public boolean marked() {
        return words().anyMatch(word -> !Spelling.exact(word).equals(Spelling.plain(word)));
    }

    /** All its words, in their order. */
    Stream<String> words() {
        return parts.stream().flatMap(part -> part.words().stream());
    }

    /** All its words without marks. */
    List<String> plain() {
        return words().map(Spelling::plain).toList();
    }

    /**
     * Words that stand side by side.
     *
     * @param words as they were typed
     */
    public record Part(List<String> words) {
        public Part {
            words = List.copyOf(words);
        }
    }
}
