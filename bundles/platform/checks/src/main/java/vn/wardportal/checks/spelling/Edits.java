package vn.wardportal.checks.spelling;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.wardportal.checks.encoding.Tone;

/** Everything a word becomes by one stroke of the keyboard, and how unlikely that slip is. */
final class Edits {

    /** Told of each edit. */
    interface Taker {

        /** A word that may be no word at all; {@code move} if its tone may have to go to another letter. */
        void take(String word, double cost, boolean move);
    }

    private static final double TONE = 0.8;
    private static final double MARK = 1;
    private static final double SWAPPED = 1.2;
    private static final double SOUND = 1.3;
    private static final double EXTRA = 1.9;
    private static final double OTHER = 2.2;

    /** Letters that sound alike somewhere in the country, or lie side by side in the spelling. */
    private static final Set<String> ALIKE = Set.of(
            "sx", "xs", "ln", "nl", "iy", "yi", "ck", "kc", "kq", "cq", "tc", "ct", "dr", "rd", "vd", "dv", "fp", "wu",
            "wư");

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final List<String> CONSONANTS = List.of("bcdđghklmnpqrstvx".split(""));
    private static final List<String> LETTERS = Stream.concat(
                    CONSONANTS.stream(), Stream.of(VOWELS.split("")).flatMap(vowel -> Stream.of(Tone.values())
                            .map(tone -> tone.on(vowel))))
            .toList();

    private final String word;
    private final Taker taker;

    Edits(String word, Taker taker) {
        this.word = word;
        this.taker = taker;
    }

    void all() {
        for (int at = 0; at <= word.length(); at++) {
            for (String letter : LETTERS) {
                put(at, letter);
            }
            if (at < word.length()) {
                leaveOut(at);
            }
            if (at + 1 < word.length()) {
                String swapped = "" + word.charAt(at + 1) + word.charAt(at);
                taker.take(word.substring(0, at) + swapped + word.substring(at + 2), SWAPPED, true);
            }
        }
    }

    /** A letter more, and that letter in place of the one here. */
    private void put(int at, String letter) {
        String head = word.substring(0, at);
        boolean move = Tone.of(letter.charAt(0)) == Tone.LEVEL;
        boolean silent = letter.equals("h") && head.endsWith("g");
        taker.take(head + letter + word.substring(at), silent ? MARK : EXTRA, move);
        if (at < word.length()) {
            taker.take(head + letter + word.substring(at + 1), cost(word.charAt(at), letter.charAt(0)), move);
        }
    }

    private void leaveOut(int at) {
        boolean twice = at > 0 && word.charAt(at - 1) == word.charAt(at);
        boolean silent = word.charAt(at) == 'h';
        taker.take(word.substring(0, at) + word.substring(at + 1), twice || silent ? MARK : EXTRA, true);
    }

    private static double cost(char written, char meant) {
        if (Tone.off(written) == Tone.off(meant)) {
            return confused(Tone.of(written), Tone.of(meant)) ? TONE : MARK;
        }
        String pair = "" + written + meant;
        if (Letters.bare(pair.substring(0, 1)).equals(Letters.bare(pair.substring(1)))) {
            return MARK;
        }
        return ALIKE.contains(pair) ? SOUND : OTHER;
    }

    /** The two tones that half of the country says alike. */
    private static boolean confused(Tone one, Tone other) {
        return one == Tone.ASKING && other == Tone.TUMBLING || one == Tone.TUMBLING && other == Tone.ASKING;
    }
}
