package vn.wardportal.checks.spelling;

import java.util.ArrayList;
import java.util.List;
import vn.wardportal.checks.encoding.Syllables;

/**
 * Finds what is probably spelt wrong in a text. Names, abbreviations, addresses, numbers and other languages are left
 * alone: who is asked too often reads no questions.
 */
final class Speller {

    /** Lines with fewer Vietnamese words are in another language. */
    private static final double VIETNAMESE = 0.5;

    private final Vocabulary vocabulary;

    Speller(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wrong, in the order of the text. */
    List<Slip> look(String text) {
        List<Slip> slips = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            List<Token> tokens = Tokens.of(text.substring(start, end));
            if (vietnamese(tokens)) {
                new Line(text.substring(start, end), tokens, vocabulary).look(start, slips);
            }
            start = end + 1;
        }
        return slips;
    }

    private static boolean vietnamese(List<Token> tokens) {
        long words = tokens.stream().filter(Token::plain).count();
        long valid = tokens.stream()
                .filter(token -> token.plain() && Syllables.valid(token.text()))
                .count();
        return valid > 0 && valid >= VIETNAMESE * words;
    }
}
