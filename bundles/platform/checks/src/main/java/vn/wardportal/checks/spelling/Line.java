package vn.wardportal.checks.spelling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.wardportal.checks.encoding.Syllables;

/** A line of a text, and what is wrong with its words. */
final class Line {

    /** Nobody can tell what a longer word was meant to be. */
    private static final int LONGEST = 14;

    /** What is typed for a letter or a tone, and no language has. */
    private static final Pattern ODD =
            Pattern.compile("dd.*|.*[aeiouyw]j|.*[iouy][aeouy]?f|.*uw.*|.*w[cnmtpiu].*|.*[aeo]{2}[a-z]*[fj]");

    private static final String FINALS = "n ng nh c ch m p t i u y o";
    private static final Set<String> DOUBLED = Vocabulary.words("doubled.txt");

    private final String text;
    private final List<Token> tokens;
    private final Vocabulary vocabulary;
    private final Suggestions suggestions;

    Line(String text, List<Token> tokens, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.suggestions = new Suggestions(vocabulary);
    }

    void look(int offset, List<Slip> slips) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.plain() && token.text().length() > 1 && !vocabulary.known(token.small())) {
                slip(at).ifPresent(slip -> slips.add(
                        new Slip(slip.kind(), slip.start() + offset, slip.end() + offset, slip.replacement())));
            }
        }
    }

    private Optional<Slip> slip(int at) {
        Token token = tokens.get(at);
        return doubled(at)
                .or(() -> token.digits() ? vni(token) : token.marked() ? marked(at) : telex(at))
                .or(() -> phrase(at));
    }

    /** The second of two equal words, with the space before it. */
    private Optional<Slip> doubled(int at) {
        Token token = tokens.get(at);
        return token.follows()
                        && at > 0
                        && DOUBLED.contains(token.small())
                        && before(at).equals(token.small())
                ? Optional.of(new Slip(Slip.Kind.DOUBLED, tokens.get(at - 1).end(), token.end(), Optional.of("")))
                : Optional.empty();
    }

    private Optional<Slip> marked(int at) {
        Token token = tokens.get(at);
        String small = token.small();
        boolean valid = Syllables.valid(small);
        if (abbreviation(token) || valid && vocabulary.listed(small)) {
            return Optional.empty();
        }
        // a syllable with a capital may be a name at the beginning of a sentence as well
        boolean name = token.capital() && !token.allCapitals() && (valid || !startsSentence(token));
        if (name) {
            return valid ? Optional.empty() : suggestions.moved(small).map(word -> found(token, word));
        }
        Optional<String> best =
                small.length() > LONGEST ? Optional.empty() : suggestions.best(small, before(at), after(at));
        return valid && best.isEmpty()
                ? Optional.empty()
                : Optional.of(slip(valid ? Slip.Kind.UNLISTED : Slip.Kind.SYLLABLE, token, best));
    }

    private Optional<Slip> telex(int at) {
        Token token = tokens.get(at);
        String small = token.small();
        if (small.length() > LONGEST || Syllables.valid(small) || token.allCapitals() || vocabulary.english(small)) {
            return Optional.empty();
        }
        Keyboard keyboard = Keyboard.telex(small);
        Optional<String> word = keyboard.word().filter(vocabulary::right);
        if (word.isPresent() && (keyboard.sure() || ODD.matcher(small).matches() || among(at, word.get()))) {
            return word.map(meant -> slip(Slip.Kind.KEYBOARD, token, Optional.of(meant)));
        }
        return keyboard.sure() && unfinished(keyboard)
                ? Optional.of(slip(Slip.Kind.KEYBOARD, token, Optional.empty()))
                : Optional.empty();
    }

    /** Whether the word that a tone alone makes is met everywhere, and stands beside Vietnamese words. */
    private boolean among(int at, String meant) {
        boolean beside = at > 0 && tokens.get(at - 1).marked()
                || at + 1 < tokens.size() && tokens.get(at + 1).marked();
        return meant.length() > 1 && Syllables.common(meant) && beside;
    }

    private Optional<Slip> vni(Token token) {
        String small = token.small();
        Keyboard keyboard = Keyboard.vni(small);
        boolean inside = keyboard.sure() || small.matches("[a-z]+\\d{1,2}[a-z]+\\d?");
        return token.allCapitals() || token.marked() || small.length() > LONGEST || !inside
                ? Optional.empty()
                : keyboard.word()
                        .filter(vocabulary::right)
                        .map(word -> slip(Slip.Kind.KEYBOARD, token, Optional.of(word)));
    }

    private Optional<Slip> phrase(int at) {
        Token token = tokens.get(at);
        Optional<String> meant = token.follows() ? Phrases.second(before(at), token.small()) : Optional.empty();
        if (meant.isEmpty() && at + 1 < tokens.size() && tokens.get(at + 1).follows()) {
            meant = Phrases.first(token.small(), after(at));
        }
        return meant.map(word -> slip(Slip.Kind.PHRASE, token, Optional.of(word)));
    }

    private Slip found(Token token, String word) {
        return slip(Slip.Kind.SYLLABLE, token, Optional.of(word));
    }

    private Slip slip(Slip.Kind kind, Token token, Optional<String> small) {
        return new Slip(kind, token.start(), token.end(), small.map(word -> Letters.like(token, word)));
    }

    private String before(int at) {
        return at > 0 ? tokens.get(at - 1).small() : "";
    }

    private String after(int at) {
        return at + 1 < tokens.size() ? tokens.get(at + 1).small() : "";
    }

    private boolean startsSentence(Token token) {
        int at = token.start() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"“‘«(-–+*".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || ".!?:;".indexOf(text.charAt(at)) >= 0;
    }

    /** Capitals without any vowel that has a mark: {@code HĐND}. */
    private static boolean abbreviation(Token token) {
        return token.allCapitals() && token.small().chars().noneMatch(c -> c >= 0x80 && c != 'đ')
                || token.text().chars().skip(1).anyMatch(Character::isUpperCase) && !token.allCapitals();
    }

    /** Whether more letters would make a syllable of it. */
    private static boolean unfinished(Keyboard keyboard) {
        for (String last : FINALS.split(" ")) {
            if (keyboard.with(last).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
