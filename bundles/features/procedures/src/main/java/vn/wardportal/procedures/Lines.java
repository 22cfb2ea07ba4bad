package vn.wardportal.procedures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of a line, with a bar between them: readable in an edition, in a table, in a difference. */
final class Lines {

    /** Stands for a line's end within a part. */
    private static final String BREAK = " ⏎ ";

    private static final Pattern BROKEN = Pattern.compile("\\s*⏎\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int PARTS = 5;

    private Lines() {}

    static String join(String... parts) {
        List<String> clean = Arrays.stream(parts).map(Lines::flat).toList();
        int last = clean.size();
        while (last > 1 && clean.get(last - 1).isEmpty()) {
            last--;
        }
        return String.join(" | ", clean.subList(0, last));
    }

    /** At least as many parts as a line may have; those that are not there are empty. */
    static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\\|", PARTS)) {
            String text = part.strip();
            parts.add(text.indexOf('⏎') < 0 ? text : BROKEN.matcher(text).replaceAll("\n"));
        }
        while (parts.size() < PARTS) {
            parts.add("");
        }
        return parts;
    }

    private static String flat(String part) {
        return part.strip().replaceAll("\\h*\\R\\h*", BREAK);
    }

    /** The text as one line, with one space between words. */
    static String one(String text) {
        return BLANK.matcher(text.strip()).replaceAll(" ");
    }

    /** Without what would end a part. */
    static String clean(String part) {
        return part.replace('|', '/').replace('⏎', ' ').strip();
    }
}
