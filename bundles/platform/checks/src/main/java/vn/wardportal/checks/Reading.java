package vn.wardportal.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.wardportal.api.check.Examined.Passage;

/** Goes through a passage once and cuts it into lines. HTML is clean when it comes here, so little has to be known of it. */
final class Reading {

    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "em", "i", "u", "s", "sub", "sup", "span", "img", "mark");
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'', "nbsp", ' ');
    private static final int LONGEST_ENTITY = 10;

    private final Passage passage;
    private final String source;
    private final List<Prose> lines = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private String tag = "";

    Reading(Passage passage) {
        this.passage = passage;
        this.source = passage.text();
    }

    List<Prose> lines() {
        int at = 0;
        while (at < source.length()) {
            char letter = source.charAt(at);
            if (passage.html() && letter == '<') {
                at = tag(at);
            } else if (passage.html() && letter == '&') {
                at = entity(at);
            } else if (!passage.html() && letter == '\n') {
                endLine();
                at++;
            } else {
                add(letter, at, ++at);
            }
        }
        endLine();
        return lines;
    }

    private int tag(int start) {
        int end = source.indexOf('>', start);
        if (end < 0) {
            return source.length();
        }
        int begin = source.startsWith("</", start) ? start + 2 : start + 1;
        int stop = begin;
        while (stop < end && Character.isLetterOrDigit(source.charAt(stop))) {
            stop++;
        }
        String name = source.substring(begin, stop).toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name)) {
            endLine();
            if (!name.equals("br")) {
                tag = begin == start + 1 ? name : "";
            }
        }
        return end + 1;
    }

    private int entity(int start) {
        int end = source.indexOf(';', start, Math.min(source.length(), start + LONGEST_ENTITY));
        if (end < 0) {
            add('&', start, start + 1);
            return start + 1;
        }
        add(decoded(source.substring(start + 1, end)), start, end + 1);
        return end + 1;
    }

    private static char decoded(String name) {
        if (name.matches("#\\d{1,5}")) {
            return (char) Integer.parseInt(name.substring(1));
        }
        if (name.matches("#[xX][0-9a-fA-F]{1,4}")) {
            return (char) Integer.parseInt(name.substring(2), 16);
        }
        return ENTITIES.getOrDefault(name, '?');
    }

    private void add(char letter, int start, int end) {
        boolean blank = Character.isWhitespace(letter) || letter == '\u00a0';
        if (blank && (letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ')) {
            return;
        }
        if (letters.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[letters.length()] = start;
        ends[letters.length()] = end;
        letters.append(blank ? ' ' : letter);
    }

    private void endLine() {
        int length = letters.toString().stripTrailing().length();
        if (length > 0) {
            lines.add(new Prose(
                    passage,
                    tag,
                    letters.substring(0, length),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length)));
        }
        letters.setLength(0);
    }
}
