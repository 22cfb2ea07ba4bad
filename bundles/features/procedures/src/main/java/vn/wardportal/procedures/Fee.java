package vn.wardportal.procedures;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.api.text.Texts;

/**
 * What a procedure costs. What is left to the province is never called free, whatever the source prints beside it.
 *
 * @param kind what is known of it
 * @param amount a sum in whole units of its currency; 0 where there is none
 * @param currency VND or USD; empty where there is no sum
 * @param text what is said instead of a sum
 */
public record Fee(Kind kind, long amount, String currency, String text) {

    /** Nothing was published. */
    public static final Fee NONE = new Fee(Kind.NONE, 0, "", "");

    /** No fee is taken. */
    public static final Fee FREE = new Fee(Kind.FREE, 0, "", "");

    /** The People's Council of the province or city sets it. */
    public static final Fee BY_PROVINCE = new Fee(Kind.BY_PROVINCE, 0, "", "");

    private static final Pattern FREE_WORDS =
            Pattern.compile("(miễn phí|không|không thu|0|0 đồng|0 việt nam đồng|không thu phí|không thu lệ phí)[.]?");
    private static final Pattern PROVINCE_WORDS = Pattern.compile("theo quy định của (tỉnh|thành phố|địa phương).*");
    private static final Pattern PROVINCE_NOTE = Pattern.compile(
            "(?s).*(hội đồng nhân dân|hđnd)\\s+(cấp\\s+)?(tỉnh|thành phố|các tỉnh).*|.*do (tỉnh|thành phố|địa phương) (quy định|quyết định).*");
    private static final Pattern SUM =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9})\\s*(việt nam đồng|đồng|đ|vnd|usd)");

    /** What is known of a fee. */
    public enum Kind {
        NONE,
        FREE,
        SUM,
        BY_PROVINCE,
        /** Said in words. */
        TEXT
    }

    /**
     * The fee as sources and tables write it: {@code 5,000 Việt Nam Đồng}, {@code Miễn phí}.
     *
     * @param note what stands beside it: where it leaves the sum to the province, "free" is not believed
     */
    public static Fee read(String text, String note) {
        String plain = Lines.one(text);
        String small = plain.toLowerCase(Locale.ROOT);
        Matcher sum = SUM.matcher(small);
        if (plain.isEmpty() || plain.equals("-")) {
            return NONE;
        }
        if (PROVINCE_WORDS.matcher(small).matches()) {
            return BY_PROVINCE;
        }
        if (FREE_WORDS.matcher(small).matches()) {
            return leftToProvince(note) ? BY_PROVINCE : FREE;
        }
        if (sum.matches()) {
            long amount = Long.parseLong(sum.group(1).replaceAll("[.,]", ""));
            return new Fee(Kind.SUM, amount, sum.group(2).equals("usd") ? "USD" : "VND", "");
        }
        return new Fee(Kind.TEXT, 0, "", plain);
    }

    private static boolean leftToProvince(String note) {
        return PROVINCE_NOTE.matcher(note.toLowerCase(Locale.ROOT)).matches();
    }

    /** The fee as tables write it; {@link #read} understands it. */
    public String written() {
        return switch (kind) {
            case NONE -> "";
            case FREE -> "Miễn phí";
            case SUM -> grouped() + (currency.equals("USD") ? " USD" : " đồng");
            case BY_PROVINCE -> "Theo quy định của tỉnh, thành phố";
            case TEXT -> text;
        };
    }

    /** The fee as residents read it. */
    public String words(Texts texts) {
        return switch (kind) {
            case SUM -> texts.get("procedures.fee." + currency, grouped());
            case TEXT -> text;
            default -> texts.get("procedures.fee." + kind);
        };
    }

    private String grouped() {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(amount);
    }
}
