package vn.wardportal.documents.parser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.wardportal.documents.Reference;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.WrittenDate;

/** What a document rests on, what it replaces or amends, and from when it is in force. */
final class Citations {

    private static final String CITED =
            "((?:các |một số )?(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy chế"
                    + "|Kế hoạch|Thông báo|Công văn|Quy định)[^;]{0,400}?)";
    private static final Pattern BASIS = Pattern.compile("(?s)^Căn cứ\\s+(?:vào\\s+)?(.+?)[;.,]?$");
    private static final Pattern LAW = Pattern.compile(
            "(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Hiến pháp|Kế hoạch|Công văn|Quy chế|Thông báo|Chương trình|Đề án|Hướng dẫn|Quy định|Kết luận)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REPLACES =
            Pattern.compile("(?iu:thay thế)(?: cho)?\\s+" + CITED + "(?:[.;]|\\./\\.|$)");
    private static final Pattern REPEALS =
            Pattern.compile("(?iu:bãi bỏ|hủy bỏ|huỷ bỏ)(?: toàn bộ)?\\s+" + CITED + "(?:[.;]|\\./\\.|$)");
    private static final Pattern AMENDS = Pattern.compile(
            "^(?iu:về việc )?(?iu:sửa đổi, bổ sung|sửa đổi|bổ sung)(?iu: một số)?(?iu: điều| nội dung| quy định)?(?iu: của)?\\s+"
                    + CITED + "$");
    private static final Pattern FROM_SIGNING = Pattern.compile(
            "(?iu)có hiệu lực(?: thi hành)?(?: kể)? từ ngày (?:ký|kí|ban hành|được ký|thông qua|được thông qua)");
    private static final Pattern FROM_DAY =
            Pattern.compile("(?iu)có hiệu lực(?: thi hành)?(?: kể)? từ\\s+(?=ngày)(.{8,40})");
    private static final Pattern AFTER_DAYS =
            Pattern.compile("(?iu)có hiệu lực(?: thi hành)? sau\\s+(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?ngày");
    private static final int LONGEST = 500;

    private final List<String> paragraphs;

    Citations(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** @param summary what the document is about, which says what it amends */
    List<Reference> references(String summary) {
        List<Reference> found = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Matcher basis = BASIS.matcher(paragraph);
            if (basis.matches() && LAW.matcher(basis.group(1)).matches()) {
                found.add(new Reference(Relation.BASIS, cut(basis.group(1))));
            }
        }
        first(AMENDS, summary).ifPresent(words -> add(Relation.AMENDS, words, found));
        for (String paragraph : paragraphs) {
            if (!paragraph.startsWith("Căn cứ")) {
                first(REPLACES, paragraph).ifPresent(words -> add(Relation.REPLACES, words, found));
                first(REPEALS, paragraph).ifPresent(words -> add(Relation.REPEALS, words, found));
            }
        }
        return List.copyOf(found);
    }

    /** Once, however often the text says so. */
    private static void add(Relation relation, String words, List<Reference> found) {
        Reference reference = new Reference(relation, words);
        if (found.stream()
                .noneMatch(one -> one.relation() == relation && one.key().equals(reference.key()))) {
            found.add(reference);
        }
    }

    Optional<LocalDate> from(Optional<LocalDate> issued) {
        for (String paragraph : paragraphs) {
            Matcher days = AFTER_DAYS.matcher(paragraph);
            Matcher day = FROM_DAY.matcher(paragraph);
            if (FROM_SIGNING.matcher(paragraph).find()) {
                return issued;
            }
            if (days.find()) {
                return issued.map(date -> date.plusDays(Long.parseLong(days.group(1))));
            }
            if (day.find()) {
                return WrittenDate.in(day.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(cut(matcher.group(1))) : Optional.empty();
    }

    private static String cut(String words) {
        String bare = words.strip().replaceFirst("[;.,/]+$", "");
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
    }
}
