package vn.wardportal.documents.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.wardportal.documents.DocumentNumber;
import vn.wardportal.documents.WrittenDate;

/** The top of a document: number, issuer, place and date, kind, and what it is about. */
final class TitleBlock {

    private static final int HEAD = 40;
    private static final int LONG = 12;
    private static final int LONGEST = 90;
    private static final Pattern PASSED = Pattern.compile("(?iu)thông qua (?:ngày|vào ngày)[^;]{0,60}");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:^|\\s)số\\s*[:.]?\\s*(?=\\d)|^0*\\d{1,6}\\s?/");
    private static final Pattern PLACED =
            Pattern.compile("(?iu)(?:^|[\\d\\p{Lu}] )([\\p{L}][\\p{L}\\d .]{0,50}?)\\s*,\\s*ngày");
    private static final Pattern ABOUT = Pattern.compile("(?iu)^(?:v/v|về việc|v/v:)\\s*:?\\s*");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|VĂN PHÒNG|SỞ|THANH TRA|NGÂN HÀNG|CÔNG AN"
                    + "|ĐẢNG ỦY|ĐẢNG BỘ|BAN|TRƯỜNG|TRẠM|TÒA ÁN|TOÀ ÁN|VIỆN|MẶT TRẬN|KIỂM TOÁN|PHÒNG|CHI CỤC|CỤC|TỔNG CỤC"
                    + "|TỔNG LIÊN ĐOÀN|HỘI|ĐOÀN|LIÊN ĐOÀN|CHỦ TỊCH NƯỚC|BẢO HIỂM)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TITLE = Pattern.compile(
            "^(?:CHỦ TỊCH(?! NƯỚC)|BỘ TRƯỞNG|TỔNG THANH TRA|THỐNG ĐỐC|GIÁM ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN))\\s+(?=\\p{Lu})");
    private static final Pattern TEXT_BEGINS = Pattern.compile(
            "(?iu)^(?:căn cứ|thực hiện|theo |xét |kính gửi|để |nhằm |thi hành|[ivx]+[.)]\\s|\\d+[.)]\\s|điều 1\\b|chương i\\b|hôm nay).*");

    private final List<String> lines;
    private final List<String> kinds;
    private final int numbered;

    /** @param kinds the names of all kinds of documents */
    TitleBlock(List<String> lines, List<String> kinds) {
        this.lines = lines;
        this.kinds = kinds;
        this.numbered = IntStream.range(0, Math.min(HEAD, lines.size()))
                .filter(at -> NUMBERED.matcher(lines.get(at)).find())
                .filter(at -> !basis(lines.get(at))
                        && DocumentNumber.in(lines.get(at)).isPresent())
                .findFirst()
                .orElse(-1);
    }

    Optional<DocumentNumber> number() {
        return numbered < 0 ? Optional.empty() : DocumentNumber.in(lines.get(numbered));
    }

    /** When it was signed; what an assembly passed says so at its end. */
    Optional<LocalDate> issued() {
        return dated().flatMap(WrittenDate::in).or(() -> {
            Matcher passed = PASSED.matcher(String.join(" ", lines));
            return passed.find() ? WrittenDate.in(passed.group()) : Optional.empty();
        });
    }

    Optional<String> place() {
        return dated().map(PLACED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .filter(place -> !place.toLowerCase(Locale.ROOT).contains("căn cứ"));
    }

    /** The kind stands in capitals on a line of its own; a letter has none and says what it is about below its number. */
    Optional<String> kind() {
        return IntStream.range(0, Math.min(HEAD, lines.size()))
                .mapToObj(this::kindAt)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> letter() ? Optional.of("Công văn") : Optional.empty());
    }

    Optional<String> summary() {
        int start = kindLine();
        if (start < 0) {
            return about();
        }
        StringBuilder said = new StringBuilder();
        for (int at = start + 1; at < Math.min(lines.size(), start + LONG); at++) {
            String line = lines.get(at);
            boolean over = !said.isEmpty() && (line.isEmpty() || Lines.capitals(line));
            if (over || TEXT_BEGINS.matcher(line).matches()) {
                break;
            }
            said.append(said.isEmpty() || line.isEmpty() ? "" : " ").append(line);
        }
        String joined = said.toString().strip();
        return Optional.of(joined.replaceFirst(ABOUT.pattern(), "Về việc ")).filter(text -> !text.isEmpty());
    }

    /** Who issued it, in capitals: above the number, or below what it is about, where it may be written in full. */
    Optional<String> issuer() {
        Optional<String> above = above();
        Optional<String> below = below();
        boolean fuller =
                above.isPresent() && below.isPresent() && Names.key(below.get()).startsWith(Names.key(above.get()));
        return above.isEmpty() || fuller ? below.or(() -> above) : above;
    }

    /** Where the text begins. */
    int end() {
        int kind = kindLine();
        return IntStream.range(Math.max(0, Math.max(kind, numbered) + 1), lines.size())
                .filter(at -> TEXT_BEGINS.matcher(lines.get(at)).matches())
                .findFirst()
                .orElse(Math.min(lines.size(), Math.max(0, kind + 2)));
    }

    private Optional<String> above() {
        int last = IntStream.range(0, Math.max(0, numbered))
                .filter(at -> Lines.capitals(lines.get(at))
                        && OFFICE.matcher(lines.get(at)).matches())
                .reduce((earlier, later) -> later)
                .orElse(-1);
        if (last < 0) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(lines.get(last));
        for (int at = last + 1; at < numbered; at++) {
            if (Lines.capitals(lines.get(at))) {
                name.append(' ').append(lines.get(at));
            } else if (!lines.get(at).isEmpty()) {
                break;
            }
        }
        return Optional.of(name.toString());
    }

    private Optional<String> below() {
        int kind = kindLine();
        return IntStream.range(kind + 1, Math.min(lines.size(), kind + LONG))
                .filter(at -> kind >= 0 && Lines.capitals(lines.get(at)))
                .mapToObj(lines::get)
                .map(line -> TITLE.matcher(line).replaceFirst("").replaceFirst("\\s*,?\\s*KH[ÓO]A\\b.*", ""))
                .filter(line -> OFFICE.matcher(line).matches())
                .findFirst();
    }

    private Optional<String> dated() {
        return IntStream.range(0, Math.min(HEAD, lines.size()))
                .mapToObj(lines::get)
                .takeWhile(line -> !basis(line))
                .filter(line ->
                        PLACED.matcher(line).find() && WrittenDate.in(line).isPresent())
                .filter(line -> line.length() < LONGEST)
                .findFirst();
    }

    private Optional<String> about() {
        int at = IntStream.range(0, Math.min(HEAD, lines.size()))
                .filter(line -> ABOUT.matcher(lines.get(line)).find())
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder(ABOUT.matcher(lines.get(at)).replaceFirst(""));
        for (int next = at + 1; next < lines.size() && continues(lines.get(next)); next++) {
            said.append(' ').append(lines.get(next));
        }
        return Optional.of("Về việc " + said.toString().strip());
    }

    private static boolean continues(String line) {
        return !line.isEmpty()
                && !TEXT_BEGINS.matcher(line).matches()
                && WrittenDate.in(line).isEmpty();
    }

    private boolean letter() {
        return lines.stream().limit(HEAD).anyMatch(line -> line.matches("(?iu)^kính gửi.*")) && numbered >= 0;
    }

    private int kindLine() {
        return IntStream.range(0, Math.min(HEAD, lines.size()))
                .filter(at -> kindAt(at).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private Optional<String> kindAt(int at) {
        String line = lines.get(at);
        String plain = Lines.plain(line);
        return kinds.stream()
                .filter(kind -> Lines.capitals(line) && Lines.plain(kind).equals(plain))
                .findFirst();
    }

    private static boolean basis(String line) {
        return line.matches("(?iu)^căn cứ.*");
    }
}
