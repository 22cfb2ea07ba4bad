package vn.wardportal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;

/**
 * What somebody may have meant who asked for words that stand nowhere: of the nearest that do, the one that mostly stands
 * beside the question's other words.
 */
public final class Guess {

    private static final int SHORT = 5;
    private static final int SHORTEST = 3;
    private static final int CONSIDERED = 30;
    private static final Comparator<Candidate> NEAREST = Comparator.comparingInt(Candidate::edits)
            .thenComparing(Comparator.comparingInt(Candidate::beside).reversed())
            .thenComparing(Comparator.comparingInt(Candidate::things).reversed());

    private final IndexReader reader;

    private Guess(IndexReader reader) {
        this.reader = reader;
    }

    /** The question with such words replaced; nothing if there are none, or none that comes near. */
    public static Optional<Question> of(IndexSearcher searcher, Question question) throws IOException {
        return new Guess(searcher.getIndexReader()).replaced(question.plain());
    }

    private Optional<Question> replaced(List<String> asked) throws IOException {
        List<String> words = new ArrayList<>(asked);
        for (int at = 0; at < words.size(); at++) {
            if (reader.docFreq(new Term(Card.ALL, words.get(at))) == 0) {
                Optional<String> near = nearest(words, at);
                if (near.isEmpty()) {
                    return Optional.empty();
                }
                words.set(at, near.get());
            }
        }
        return words.equals(asked) ? Optional.empty() : Optional.of(Question.of(String.join(" ", words), false));
    }

    private Optional<String> nearest(List<String> words, int at) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : near(words.get(at))) {
            int beside = 0;
            if (at > 0) {
                beside += beside(words.get(at - 1), candidate.word());
            }
            if (at + 1 < words.size()) {
                beside += beside(candidate.word(), words.get(at + 1));
            }
            candidates.add(new Candidate(candidate.word(), candidate.edits(), beside, candidate.things()));
        }
        return candidates.stream().min(NEAREST).map(Candidate::word);
    }

    private int beside(String first, String second) throws IOException {
        return reader.docFreq(new Term(Card.PAIRS, Syllables.pair(first, second)));
    }

    /** The words that differ by a slip or two; numbers are never mistaken for others. */
    private List<Candidate> near(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Card.ALL);
        if (terms == null || word.length() < SHORTEST || numeric(word)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(terms, new Term(Card.ALL, word), word.length() <= SHORT ? 1 : 2, 0, true);
        while (near.next() != null) {
            String other = near.term().utf8ToString();
            if (!numeric(other)) {
                int edits = Math.round((1 - near.getBoost()) * Math.min(word.length(), other.length()));
                found.add(new Candidate(other, edits, 0, near.docFreq()));
            }
        }
        return found.stream().sorted(NEAREST).limit(CONSIDERED).toList();
    }

    private static boolean numeric(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /**
     * A word that may have been meant.
     *
     * @param word the word without marks
     * @param edits by how many letters it differs
     * @param beside in how many things it stands beside the question's other words
     * @param things in how many it stands at all
     */
    private record Candidate(String word, int edits, int beside, int things) {}
}
