package vn.wardportal.checks.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters that HTML has names and numbers for. */
final class Entities {

    private static final int LONGEST = 10;
    private static final Map<String, Integer> NAMES = new HashMap<>();

    static {
        List<String> lines = Resource.lines(Entities.class, "entities.txt");
        int point = 0xA0;
        for (String name : lines.getFirst().split(" ")) {
            NAMES.put(name, point++);
        }
        for (String entry : lines.get(1).split(" ")) {
            NAMES.put(
                    entry.substring(0, entry.indexOf('=')),
                    Integer.parseInt(entry.substring(entry.indexOf('=') + 1), 16));
        }
    }

    private Entities() {}

    /** Where the entity that begins at the place ends, after its semicolon; the place itself if there is none. */
    static int end(String html, int start) {
        int end = html.indexOf(';', start, Math.min(html.length(), start + LONGEST + 1));
        return end > start && point(html.substring(start + 1, end)) >= 0 ? end + 1 : start;
    }

    /** The code point of an entity without its ampersand and semicolon, -1 if it is none that is known. */
    static int point(String name) {
        if (!name.startsWith("#")) {
            return NAMES.getOrDefault(name, -1);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hex ? 2 : 1);
        if (!digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            return -1;
        }
        int point = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point > 0 ? point : -1;
    }

    /** The text as it is written in HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
