package vn.wardportal.documents.parser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.wardportal.api.list.Syllables;

/** The lines of a document without what is not its own: the State's name, rules, page numbers, stamps of a signature. */
final class Lines {

    private static final int CAPITALS = 3;
    private static final Pattern MOTTO =
            Pattern.compile("C[ỘÔ]NG H(?:O[ÀA]|[ÒO]A)\\s+X[ÃA] H[ỘÔ]I CH[ỦU] NGH[ĨI]A VI[ỆÊ]T NAM"
                    + "|(?iu:[ĐÐD][ộo]c l[ậa]p\\s*[-–—]\\s*T[ựu] do\\s*[-–—]\\s*H[ạa]nh ph[úu]c\\.?)");
    private static final Pattern NOISE = Pattern.compile("[\\s_—–=*.-]*|\\d{1,3}|(?iu)văn bản quy phạm pháp luật"
            + "|(?iu)(?:người ký|email|cơ quan|thời gian ký)\\s*:.*|CÔNG BÁO/.*");

    private Lines() {}

    /** Its lines, in their order; empty ones stand between paragraphs. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        String whole =
                MOTTO.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
        for (String line : whole.replace('\u00a0', ' ').split("\\R")) {
            Arrays.stream(line.split("\t| {4,}"))
                    .map(part -> part.strip().replaceAll("\\s+", " "))
                    .filter(part -> !part.isEmpty())
                    .forEach(part -> lines.add(NOISE.matcher(part).matches() ? "" : part));
            if (line.isBlank()) {
                lines.add("");
            }
        }
        return lines;
    }

    /** Whether the line is written in capitals. */
    static boolean capitals(String line) {
        return line.chars().filter(Character::isUpperCase).count() >= CAPITALS
                && line.chars().noneMatch(Character::isLowerCase);
    }

    static String plain(String line) {
        return Syllables.plain(line);
    }
}
