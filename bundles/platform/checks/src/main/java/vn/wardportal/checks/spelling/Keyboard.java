package vn.wardportal.checks.spelling;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.checks.encoding.Tone;

/**
 * What the keys of a Vietnamese keyboard program would have made of letters and digits that were typed while it was off:
 * Telex ({@code tieesng}) and VNI ({@code tie61ng}) both are {@code tiếng}.
 */
final class Keyboard {

    private static final Map<Character, Tone> TONES = Map.of(
            's',
            Tone.RISING,
            'f',
            Tone.FALLING,
            'r',
            Tone.ASKING,
            'x',
            Tone.TUMBLING,
            'j',
            Tone.HEAVY,
            '1',
            Tone.RISING,
            '2',
            Tone.FALLING,
            '3',
            Tone.ASKING,
            '4',
            Tone.TUMBLING,
            '5',
            Tone.HEAVY);

    private final StringBuilder letters = new StringBuilder();
    private Tone tone = Tone.LEVEL;
    private int shapes;
    private int tones;
    private boolean failed;

    private Keyboard(String typed, boolean digits) {
        for (char key : typed.toCharArray()) {
            if (digits ? key >= '0' && key <= '9' : true) {
                press(key, digits);
            } else {
                letters.append(key);
            }
        }
    }

    /** Reads a word in small letters as Telex. */
    static Keyboard telex(String typed) {
        return new Keyboard(typed, false);
    }

    /** Reads a word in small letters and digits as VNI. */
    static Keyboard vni(String typed) {
        return new Keyboard(typed, true);
    }

    /** The word that was meant, if it is a syllable. */
    Optional<String> word() {
        return failed || shapes + tones == 0 ? Optional.empty() : Letters.toned(letters.toString(), tone);
    }

    /** The word that it would become with more letters. */
    Optional<String> with(String more) {
        return Letters.toned(letters + more, tone);
    }

    /** Whether the keys are no mere chance: a letter was shaped and a tone was set, all in their places. */
    boolean sure() {
        return !failed && shapes > 0 && tones == 1;
    }

    private void press(char key, boolean digits) {
        boolean vowel = letters.chars().anyMatch(c -> "aăâeêioôơuưy".indexOf(c) >= 0);
        if (TONES.containsKey(key) && vowel) {
            tone = TONES.get(key);
            tones++;
            failed |= tones > 1;
        } else if (digits ? !digit(key) : !shape(key)) {
            failed |= digits;
            letters.append(key);
        }
    }

    private boolean shape(char key) {
        int last = letters.length() - 1;
        if (last < 0) {
            return false;
        }
        if (key == 'w') {
            return horn();
        }
        char before = letters.charAt(last);
        if ("aeod".indexOf(key) >= 0 && before == key && (key != 'd' || last == 0)) {
            return put(last, key == 'd' ? 'đ' : hat(key));
        }
        return false;
    }

    /** A w after u and o shapes both, after one of a, o, u that one. */
    private boolean horn() {
        int vowel = letters.indexOf("uo");
        if (vowel >= 0) {
            return put(vowel, 'ư') && put(vowel + 1, 'ơ') && uncount();
        }
        for (int at = letters.length() - 1; at >= 0; at--) {
            int which = "aou".indexOf(letters.charAt(at));
            if (which >= 0) {
                return put(at, "ăơư".charAt(which));
            }
        }
        return false;
    }

    private boolean digit(char key) {
        String from =
                switch (key) {
                    case '6' -> "aeo";
                    case '7' -> "uo";
                    case '8' -> "a";
                    case '9' -> "d";
                    default -> "";
                };
        boolean done = false;
        for (int at = letters.length() - 1; at >= 0 && (!done || key == '7'); at--) {
            char letter = letters.charAt(at);
            if (from.indexOf(letter) >= 0) {
                char shaped = key == '6' ? hat(letter) : key == '9' ? 'đ' : horned(letter);
                done |= put(at, shaped);
            }
        }
        return done;
    }

    private static char horned(char letter) {
        return letter == 'a' ? 'ă' : letter == 'o' ? 'ơ' : 'ư';
    }

    private static char hat(char letter) {
        return Normalizer.normalize(letter + "\u0302", Normalizer.Form.NFC).charAt(0);
    }

    private boolean put(int at, char letter) {
        letters.setCharAt(at, letter);
        shapes++;
        return true;
    }

    private boolean uncount() {
        shapes--;
        return true;
    }
}
