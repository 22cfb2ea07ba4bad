package vn.wardportal.documents.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines that were broken for the paper together again. */
final class Paragraphs {

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:Căn cứ|Theo đề nghị|Xét|Thực hiện|Sau khi|Trên cơ sở|Điều \\d+|Chương [IVXLC\\d]+|Mục [IVXLC\\d]+|Phần |Phụ lục"
                    + "|[IVX]+[.)] |\\d{1,2}(?:\\.\\d{1,2})*[.)] |[a-zđ][.)] |[-+•*] ?|“).*",
            Pattern.UNICODE_CASE);

    /** The title of an article stands alone on its line; what was broken for the paper fills the line. */
    private static final Pattern TITLE = Pattern.compile("^Điều \\d+[a-zđ]?[.:] [^.;:]{1,70}$");

    private Paragraphs() {}

    /** The paragraphs; an empty line ends one only after a sentence. */
    static List<String> of(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean ended = ended(open) || TITLE.matcher(open).matches() && !line.isEmpty() && !continues(line);
            boolean begins = ended && !continues(line) || BEGINS.matcher(line).matches() || shouted(open, line);
            if (line.isEmpty() ? ended : begins) {
                close(open, paragraphs);
            }
            open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static boolean ended(StringBuilder open) {
        return open.isEmpty() || ".;:!?/”".indexOf(open.charAt(open.length() - 1)) >= 0;
    }

    private static boolean continues(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    }

    /** A line in capitals is a heading of its own, and ends where capitals end. */
    private static boolean shouted(StringBuilder open, String line) {
        return !open.isEmpty() && Lines.capitals(line) != Lines.capitals(open.toString());
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.toString().isBlank()) {
            paragraphs.add(open.toString().strip());
        }
        open.setLength(0);
    }
}
