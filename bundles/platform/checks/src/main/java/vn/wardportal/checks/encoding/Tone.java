package vn.wardportal.checks.encoding;

import java.text.Normalizer;

/** The tones of Vietnamese, by the mark that is put over or under a vowel. */
public enum Tone {
    LEVEL('\0'),
    FALLING('\u0300'),
    ASKING('\u0309'),
    TUMBLING('\u0303'),
    RISING('\u0301'),
    HEAVY('\u0323');

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final int LETTERS = 0x1F00;
    private static final Tone[] TONES = new Tone[LETTERS];
    private static final char[] OFF = new char[LETTERS];

    static {
        for (char vowel : VOWELS.toCharArray()) {
            for (Tone tone : values()) {
                char letter = tone.on(String.valueOf(vowel)).charAt(0);
                TONES[letter] = tone;
                OFF[letter] = vowel;
            }
        }
    }

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** The vowel with this tone. */
    public String on(String vowel) {
        return mark == 0 ? vowel : Normalizer.normalize(vowel + mark, Normalizer.Form.NFC);
    }

    /** The tone a letter bears. */
    public static Tone of(char letter) {
        return letter < LETTERS && TONES[letter] != null ? TONES[letter] : LEVEL;
    }

    /** The letter without its tone: {@code ấ} is {@code â}. */
    public static char off(char letter) {
        return of(letter) == LEVEL ? letter : OFF[letter];
    }
}
