package vn.wardportal.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number and symbol of a document (Điều 8 of NĐ 30/2020/NĐ-CP): {@code 554/QĐ-UBND}, {@code 12/2026/QĐ-UBND},
 * {@code 77/2015/QH13}; those of the Party are {@code 15-QĐ/TW}.
 *
 * @param number its running number, with a letter where one was put in between: {@code 554}, {@code 12a}
 * @param year the year, where the number says it
 * @param symbol kind and issuer: {@code QĐ-UBND}
 * @param party whether it is written as the Party does
 */
public record DocumentNumber(String number, Optional<Integer> year, String symbol, boolean party) {

    private static final String SYMBOL =
            "(\\p{L}[\\p{L}\\d]*(?:[-–/.&][\\p{L}\\d]+|\\s?[-–]\\s?\\p{Lu}{2,}[\\p{Lu}\\d]*(?![\\p{Ll}]))*)";
    private static final String HEAD = "(?<![\\p{L}\\d/.-])0*(\\d{1,6}\\p{Ll}?)";

    private static final Pattern STATE =
            Pattern.compile(HEAD + "\\s?[/]\\s?(?:((?:19|20)\\d\\d)\\s?/\\s?)?" + SYMBOL, Pattern.UNICODE_CASE);
    private static final Pattern PARTY =
            Pattern.compile(HEAD + "\\s?-\\s?(\\p{Lu}[\\p{L}\\d]*\\s?/\\s?\\p{Lu}[\\p{L}\\d.-]*)");

    /** The first number in the words. */
    public static Optional<DocumentNumber> in(String words) {
        String plain = words.replace('Ð', 'Đ').replace('\u00a0', ' ');
        Matcher state = STATE.matcher(plain);
        Matcher party = PARTY.matcher(plain);
        boolean found = state.find();
        if (party.find() && (!found || party.start() < state.start())) {
            return Optional.of(new DocumentNumber(party.group(1), Optional.empty(), tidy(party.group(2)), true));
        }
        return found ? Optional.of(of(state)) : Optional.empty();
    }

    /** The number, if the words are nothing else but perhaps "Số:" before it. */
    public static Optional<DocumentNumber> of(String words) {
        String bare = words.strip().replaceFirst("(?iu)^số\\s*[:.]?\\s*", "");
        return in(bare).filter(number -> number.span(bare));
    }

    private static DocumentNumber of(Matcher state) {
        return new DocumentNumber(state.group(1), year(state.group(2)), tidy(state.group(3)), false);
    }

    private static Optional<Integer> year(@Nullable String text) {
        return Optional.ofNullable(text).map(Integer::valueOf);
    }

    /** No spaces, hyphens for dashes; what was typed in small letters alone becomes capitals. */
    private static String tidy(String symbol) {
        String bare = symbol.replaceAll("\\s+", "").replace('–', '-').replaceFirst("[-/.&]+$", "");
        return bare.equals(bare.toLowerCase(Locale.ROOT)) ? bare.toUpperCase(Locale.ROOT) : bare;
    }

    private boolean span(String words) {
        return words.replaceAll("\\s+", "").replaceFirst("^0+(?=\\d)", "").length()
                <= text().replaceFirst("^0+(?=\\d)", "").length() + 1;
    }

    /** As it is written: numbers below ten have a leading zero. */
    public String text() {
        String padded = number.matches("\\d\\p{Ll}?") ? "0" + number : number;
        return party
                ? padded + "-" + symbol
                : padded + "/" + year.map(said -> said + "/").orElse("") + symbol;
    }

    /** By which two ways to write the same number are the same. */
    public String key() {
        return (number + "/" + year.map(said -> said + "/").orElse("") + symbol)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /** The first part of the symbol, which is the kind's abbreviation: {@code QĐ}. */
    public String abbreviation() {
        return symbol.split("[-/.]", 2)[0];
    }
}
