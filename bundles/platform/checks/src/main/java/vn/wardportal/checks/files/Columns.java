package vn.wardportal.checks.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.wardportal.api.document.Content.Part;
import vn.wardportal.api.document.Content.Where;

/**
 * Tables as the checks read them: cells apart from each other, and the head of a column before its cells where it tells what
 * their numbers are: "Số tài khoản: 190…".
 */
final class Columns {

    private static final Pattern TELLING = Pattern.compile(
            "căn cước|cccd|cmnd|cmtnd|chứng minh|định danh|tài khoản|(?<!\\p{L})(?:stk|số tk)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d{6}");
    private static final String BETWEEN = " | ";
    private static final int LONGEST_HEAD = 40;

    private final Map<Integer, String> heads = new HashMap<>();
    private String table = "";

    private Columns() {}

    /**
     * The texts, those of tables made plain.
     *
     * @param csv whether lines are rows
     */
    static List<String> plain(List<Part> parts, List<String> texts, boolean csv) {
        Columns columns = new Columns();
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            Part part = parts.get(at);
            String text = texts.get(at);
            if (part.where() == Where.ROW) {
                plain.add(columns.row(part.at().split("!")[0], text.split(Pattern.quote(BETWEEN), -1)));
            } else if (csv && part.where() == Where.LINE) {
                plain.add(columns.row("", text.split(separator(text), -1)));
            } else {
                plain.add(text);
            }
        }
        return plain;
    }

    private static String separator(String line) {
        return line.indexOf(';') >= 0 ? ";" : line.indexOf('\t') >= 0 ? "\t" : ",";
    }

    private String row(String of, String[] cells) {
        if (!of.equals(table)) {
            heads.clear();
            table = of;
        }
        List<String> beside = new ArrayList<>();
        StringBuilder named = new StringBuilder();
        for (int at = 0; at < cells.length; at++) {
            String cell = cells[at].strip().replaceAll("^\"|\"$", "");
            if (head(cell)) {
                heads.put(at, cell);
            }
            if (!cell.isEmpty() && heads.containsKey(at) && !head(cell)) {
                // a line of its own, or the head of one cell would speak for the next
                named.append('\n').append(heads.get(at)).append(": ").append(cell);
            } else {
                beside.add(cell);
            }
        }
        return String.join(BETWEEN, beside) + named;
    }

    private static boolean head(String cell) {
        return cell.length() <= LONGEST_HEAD
                && TELLING.matcher(cell).find()
                && !NUMBER.matcher(cell).find();
    }
}
