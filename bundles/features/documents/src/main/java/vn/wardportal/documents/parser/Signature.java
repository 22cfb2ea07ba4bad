package vn.wardportal.documents.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The foot of a document: who gets it, and who signed as what. */
final class Signature {

    private static final int NEAR = 14;
    private static final int CLOSE = 3;
    private static final int LONGEST = 40;
    private static final int HEAD = 5;
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)^nơi\\s*nhận\\s*:?\\s*");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:TS|ThS|PGS|GS|BS|Ts|Ths)\\.\\s?)*(\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,5})");
    private static final Pattern SIGNED = Pattern.compile("(?iu)^\\(?\\s*(?:đã ký|đã kí|ký tên.*)\\s*\\)?\\.?$");
    private static final Pattern OFFICE_HELD = Pattern.compile(
            "(?:(?:TM|KT|TL|TUQ|Q)\\.\\s*)?.*(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHÁNH|THỐNG ĐỐC|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|TỔNG|CHỈ HUY|ỦY VIÊN|CHÍNH PHỦ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHỦ TỌA).*");
    private static final Pattern FOR_SOMEBODY = Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\s*\\.\\s*");
    private static final Pattern TAIL = Pattern.compile("\\s+(?:(?:TM|KT|TL|TUQ)\\.|(?:PHÓ )?CHỦ TỊCH|BỘ TRƯỞNG).*$");

    private final List<String> lines;
    private final int recipients;

    Signature(List<String> lines) {
        this.lines = lines;
        this.recipients = IntStream.range(0, lines.size())
                .filter(at -> RECIPIENTS.matcher(lines.get(at)).find())
                .findFirst()
                .orElse(-1);
    }

    /** Where the text before it ends. */
    int begin() {
        int name = nameLine();
        int title = name < 0 ? lines.size() : firstTitle(name);
        return recipients < 0 ? title : Math.min(recipients, title);
    }

    /** Where it ends; what follows is what the document puts into force. */
    int end() {
        return Math.max(nameLine() + 1, recipients < 0 ? 0 : listed().stream().reduce(recipients, Math::max) + 1);
    }

    /** Who gets it, one a line. */
    Optional<String> recipients() {
        return recipients < 0
                ? Optional.empty()
                : Optional.of(listed().stream().map(this::recipient).collect(Collectors.joining("\n")))
                        .filter(all -> !all.isBlank());
    }

    Optional<String> signer() {
        int at = nameLine();
        return at < 0 ? Optional.empty() : Optional.of(name(lines.get(at)));
    }

    /** As what: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" is "Phó Chủ tịch". */
    Optional<String> title() {
        int name = nameLine();
        return IntStream.iterate(name - 1, at -> at >= Math.max(0, name - NEAR), at -> at - 1)
                .mapToObj(lines::get)
                .filter(line ->
                        Lines.capitals(line) && OFFICE_HELD.matcher(line).matches())
                .map(line -> FOR_SOMEBODY.matcher(line).replaceFirst(""))
                .map(Signature::held)
                .findFirst();
    }

    private static String held(String title) {
        return Names.sentence(title)
                .replaceAll("^Phó chủ tịch", "Phó Chủ tịch")
                .replaceAll("^Phó thủ tướng", "Phó Thủ tướng");
    }

    /** The lines of who gets it; the office held may stand between them where two columns became one. */
    private List<Integer> listed() {
        List<Integer> listed = new ArrayList<>();
        for (int at = recipients; at < Math.min(lines.size(), recipients + LONGEST); at++) {
            boolean item = lines.get(at).startsWith("-");
            if (!item && at > recipients && !itemFollows(at)) {
                break;
            }
            if (item
                    || at == recipients
                    || !Lines.capitals(lines.get(at)) && !lines.get(at).isEmpty()) {
                listed.add(at);
            }
        }
        listed.removeIf(at -> recipient(at).isEmpty());
        return listed;
    }

    private boolean itemFollows(int at) {
        return lines.subList(at, Math.min(lines.size(), at + CLOSE)).stream().anyMatch(line -> line.startsWith("-"));
    }

    private String recipient(int at) {
        String own = RECIPIENTS.matcher(lines.get(at)).replaceFirst("");
        String bare = TAIL.matcher(own).replaceFirst("").strip();
        return bare.startsWith("-") || !Lines.capitals(bare) ? bare : "";
    }

    /** The name stands alone below an office held, perhaps after "(Đã ký)"; what comes after the first one is no signature. */
    private int nameLine() {
        return IntStream.range(1, lines.size())
                .filter(at -> NAME.matcher(lines.get(at)).matches() && below(at))
                .findFirst()
                .orElse(-1);
    }

    private boolean below(int at) {
        for (int above = at - 1; above >= Math.max(HEAD, at - NEAR) && foot(lines.get(above)); above--) {
            if (title(lines.get(above))) {
                return true;
            }
        }
        return false;
    }

    /** The first of the lines that say as what: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
    private int firstTitle(int name) {
        int first = name;
        for (int at = name - 1; at >= Math.max(0, name - NEAR) && foot(lines.get(at)); at--) {
            first = title(lines.get(at)) ? at : first;
        }
        return first;
    }

    private static boolean title(String line) {
        return Lines.capitals(line) && OFFICE_HELD.matcher(line).matches();
    }

    private static boolean foot(String line) {
        return line.isEmpty()
                || title(line)
                || line.startsWith("-")
                || SIGNED.matcher(line).matches()
                || RECIPIENTS.matcher(line).find();
    }

    private static String name(String line) {
        var matcher = NAME.matcher(line);
        return matcher.matches() ? matcher.group(1) : line;
    }
}
