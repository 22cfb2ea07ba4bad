package vn.wardportal.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A paper of a dossier.
 *
 * @param name what it is
 * @param originals how many originals
 * @param copies how many copies
 * @param form what the form for it is called; empty if there is none
 * @param occasion the case in which it is asked for (trường hợp); empty if in any
 */
public record Paper(String name, int originals, int copies, String form, String occasion) {

    private static final int MOST = 99;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** The papers as a text with a line each: {@code Tờ khai | 1 | 0 | Mẫu CT01 | Trường hợp ủy quyền}. */
    public static String write(List<Paper> papers) {
        return papers.stream()
                .map(paper -> Lines.join(
                        paper.name,
                        String.valueOf(paper.originals),
                        String.valueOf(paper.copies),
                        paper.form,
                        paper.occasion))
                .collect(Collectors.joining("\n"));
    }

    /** The papers that such a text says. */
    public static List<Paper> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(Lines::split)
                .map(parts ->
                        new Paper(parts.get(0), count(parts.get(1)), count(parts.get(2)), parts.get(3), parts.get(4)))
                .toList();
    }

    /** The number in a text such as "1" or "01 bản chính"; 0 if there is none. */
    public static int count(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Math.min(MOST, Integer.parseInt(number.group())) : 0;
    }

    /** Whether nothing is to be brought: some sources list what is to be known among the papers. */
    public boolean remark() {
        return originals == 0 && copies == 0;
    }

    /** Whether papers under that name are asked for in any case: some sources group them by what is done with them. */
    public static boolean always(String occasion) {
        String plain = Plain.of(occasion);
        return plain.isEmpty() || plain.startsWith("giay to phai") || plain.startsWith("luu y");
    }

    /** The papers by their case, in order; those for any case under the empty name. */
    public static Map<String, List<Paper>> byOccasion(List<Paper> papers) {
        return papers.stream().collect(Collectors.groupingBy(Paper::occasion, LinkedHashMap::new, Collectors.toList()));
    }
}
