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
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        for (Tone tone : values()) {
            if (tone != LEVEL && apart.indexOf(tone.mark) > 0) {
                return tone;
            }
        }
        return LEVEL;
    }

    /** The letter without its tone: {@code ấ} is {@code â}. */
    public static char off(char letter) {
        Tone tone = of(letter);
        if (tone == LEVEL) {
            return letter;
        }
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Normalizer.normalize(apart.replace(String.valueOf(tone.mark), ""), Normalizer.Form.NFC)
                .charAt(0);
    }
}
