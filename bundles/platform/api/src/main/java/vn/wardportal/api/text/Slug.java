package vn.wardportal.api.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A title as part of an address: "Lễ hội đường hoa" becomes {@code le-hoi-duong-hoa}. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** The title in small plain letters and hyphens, cut between syllables; "muc" where no letter is left. */
    public static String of(String title) {
        String letters = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        String plain = EDGES.matcher(BETWEEN.matcher(letters).replaceAll("-")).replaceAll("");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? "muc" : plain;
    }

    /** The slug, or the next one like it that is not taken: {@code le-hoi}, {@code le-hoi-2}. */
    public static String free(String slug, Predicate<String> taken) {
        String free = slug;
        for (int count = 2; taken.test(free); count++) {
            free = slug + "-" + count;
        }
        return free;
    }
}
