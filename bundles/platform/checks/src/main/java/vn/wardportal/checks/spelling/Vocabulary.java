package vn.wardportal.checks.spelling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.wardportal.checks.encoding.Resource;
import vn.wardportal.checks.encoding.Syllables;

/** Which words are right: by the dictionary if there is one, by the rules of syllables if not, and by what the ward knows. */
final class Vocabulary {

    /** How many answers of the dictionary are remembered; a language has not many more syllables. */
    private static final int REMEMBERED = 20_000;

    private static final Set<String> LOANS = words("loans.txt");
    private static final Set<String> ENGLISH = words("english.txt");

    private final Optional<Predicate<String>> dictionary;
    private final KnownWords own;
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

    Vocabulary(Optional<Predicate<String>> dictionary, KnownWords own) {
        this.dictionary = dictionary;
        this.own = own;
    }

    boolean hasDictionary() {
        return dictionary.isPresent();
    }

    /** Whether a word in small letters is right. */
    boolean right(String small) {
        return Syllables.valid(small) && listed(small) || LOANS.contains(small) || own.knows(small);
    }

    /** Whether the dictionary has it, in one of its spellings; without a dictionary all syllables are listed. */
    boolean listed(String small) {
        if (dictionary.isEmpty() || Syllables.common(small)) {
            return true;
        }
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(small, word -> Letters.spellings(word).anyMatch(dictionary.get()));
    }

    boolean known(String small) {
        return LOANS.contains(small) || own.knows(small);
    }

    boolean english(String small) {
        return ENGLISH.contains(small);
    }

    static Set<String> words(String file) {
        return Resource.lines(Vocabulary.class, file).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
