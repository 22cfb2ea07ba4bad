package vn.wardportal.api.list;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Words as a search compares them: small letters without marks, one by one. */
public final class Syllables {

    private Syllables() {}

    /** The syllables and numbers of a text: "Số 554/QĐ-UBND" is {@code so 554 qd ubnd}. */
    public static Stream<String> of(String text) {
        return Arrays.stream(plain(text).split(" ")).filter(syllable -> !syllable.isEmpty());
    }

    /** The text in small letters without marks, what is neither letter nor digit being one space. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
