package vn.wardportal.checks.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What fonts tell of the letters written in them: some show Vietnamese only in an old encoding. */
public final class OldFonts {

    private record Family(String beginning, Legacy legacy) {}

    private static final List<Family> FAMILIES = Resource.lines(OldFonts.class, "old-fonts.txt").stream()
            .map(line -> line.split("\t"))
            .map(cells -> new Family(cells[0].toLowerCase(Locale.ROOT), Legacy.valueOf(cells[1])))
            .toList();

    private OldFonts() {}

    /** The encoding that a font of that name shows, if it is an old one. */
    public static Optional<Legacy> legacy(String font) {
        String small = font.toLowerCase(Locale.ROOT);
        return FAMILIES.stream()
                .filter(family -> small.startsWith(family.beginning()))
                .map(Family::legacy)
                .findFirst();
    }

    /** Whether the font shows small letters as capitals: {@code .VnTimeH}. */
    public static boolean capitals(String font) {
        return font.endsWith("H") && legacy(font).equals(Optional.of(Legacy.TCVN3));
    }

    /**
     * Whether letters in such a font are really in its encoding: a text may have been typed in Unicode after the font was
     * chosen, and letters without marks are the same in both.
     */
    public static boolean written(Legacy legacy, String text) {
        boolean odd = text.chars().anyMatch(letter -> letter > 0x7F && letter != '\u00A0');
        boolean carried = text.chars().allMatch(letter -> letter == '\u00A0' || Carrier.toByte((char) letter) >= 0);
        return odd && carried && Syllables.share(legacy.convert(text)) >= Syllables.share(text);
    }
}
