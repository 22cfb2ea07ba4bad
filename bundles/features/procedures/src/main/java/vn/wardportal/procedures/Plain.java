package vn.wardportal.procedures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words in small letters without accents, as a search compares them. */
public final class Plain {

    private static final int MOST_WORDS = 8;

    private Plain() {}

    /** The text in plain small letters, digits and dots, with single spaces. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", " ")
                .strip();
    }

    /** The first words of what somebody looks for. */
    public static List<String> words(String text) {
        return Arrays.stream(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
