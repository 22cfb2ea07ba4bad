package vn.wardportal.extraction.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.wardportal.extraction.Xml;

/**
 * The numbers and dots before paragraphs. Dots and plain numbers become lists; a number with words around it, "Điều 1.", is
 * part of the text and is written out.
 */
final class Numbering {

    private static final int MOST = 5_000;
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<Integer, Level[]> shapes = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    /**
     * A place in a list.
     *
     * @param list the list's number in the file
     * @param level how deep, from 0
     */
    record At(int list, int level) {}

    /**
     * How one level of a list is numbered.
     *
     * @param format {@code bullet}, {@code decimal}, {@code lowerLetter} …
     * @param text what stands around the number: {@code Điều %1.}
     * @param start the first number
     */
    private record Level(String format, String text, int start) {

        static final Level PLAIN = new Level("decimal", "%1.", 1);

        boolean dots() {
            return format.equals("bullet");
        }

        boolean words() {
            return !dots() && PLACE.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
        }
    }

    /** That of a file without any. */
    Numbering() {}

    Numbering(Xml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("abstractNum") && shapes.size() < MOST) {
                shapes.put(attribute(xml, "abstractNumId"), levels(xml));
            } else if (xml.starts("num") && lists.size() < MOST) {
                int list = attribute(xml, "numId");
                while (xml.next() && !xml.ends("num")) {
                    if (xml.starts("abstractNumId")) {
                        lists.put(list, Looks.number(xml).orElse(-1));
                    }
                }
            }
        }
    }

    private static int attribute(Xml xml, String name) {
        return xml.attribute(name)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    private static Level[] levels(Xml xml) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        while (xml.next() && !xml.ends("abstractNum")) {
            if (xml.starts("lvl")) {
                int at = attribute(xml, "ilvl");
                Level level = level(xml);
                if (at >= 0 && at < LEVELS) {
                    levels[at] = level;
                }
            }
        }
        return levels;
    }

    private static Level level(Xml xml) throws XMLStreamException {
        Level level = Level.PLAIN;
        while (xml.next() && !xml.ends("lvl")) {
            if (xml.starts("numFmt")) {
                level = new Level(Looks.value(xml), level.text(), level.start());
            } else if (xml.starts("lvlText")) {
                level = new Level(level.format(), Looks.value(xml), level.start());
            } else if (xml.starts("start")) {
                level = new Level(
                        level.format(), level.text(), Looks.number(xml).orElse(1));
            }
        }
        return level;
    }

    /** Whether it is a list at all: the file takes a paragraph out of one by a number that is none. */
    boolean known(At at) {
        return at.list() > 0 && at.level() < LEVELS && shapes.containsKey(lists.getOrDefault(at.list(), -1));
    }

    private Level level(At at) {
        Level[] levels = shapes.get(lists.get(at.list()));
        return Optional.ofNullable(levels[at.level()]).orElse(Level.PLAIN);
    }

    boolean ordered(At at) {
        return !level(at).dots();
    }

    /** Whether what stands before the paragraph is words as well, which no list of HTML says. */
    boolean spoken(At at) {
        return level(at).words();
    }

    /** Counts the paragraph, and answers what stands before it: "Điều 1."; nothing for a dot. */
    String label(At at) {
        int[] count = counts.computeIfAbsent(at.list(), none -> new int[LEVELS]);
        count[at.level()] = count[at.level()] == 0 ? level(at).start() : count[at.level()] + 1;
        java.util.Arrays.fill(count, at.level() + 1, LEVELS, 0);
        if (level(at).dots()) {
            return "";
        }
        Matcher places = PLACE.matcher(level(at).text());
        return places.replaceAll(place -> {
            int level = place.group(1).charAt(0) - '1';
            return Matcher.quoteReplacement(written(
                    Math.max(1, count[level]), level(new At(at.list(), level)).format()));
        });
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(3, 1 + (number - 1) / 26));
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(number, 400);
        for (int at = 0; at < values.length; at++) {
            for (; left >= values[at]; left -= values[at]) {
                roman.append(signs[at]);
            }
        }
        return roman.toString();
    }
}
