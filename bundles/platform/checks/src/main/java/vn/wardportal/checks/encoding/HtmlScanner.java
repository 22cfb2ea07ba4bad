package vn.wardportal.checks.encoding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Reads the text between the tags of an HTML source and remembers where it stood. */
final class HtmlScanner {

    /** Tags that do not end a line of text. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
            "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    HtmlScanner(String source) {
        this.source = source;
        this.starts = new int[source.length() + 1];
        this.ends = new int[source.length() + 1];
    }

    void scan() {
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '<' && tagAt(at)) {
                at = tag(at);
            } else if (c == '&' && Entities.end(source, at) > at) {
                int end = Entities.end(source, at);
                String seen = Character.toString(Entities.point(source.substring(at + 1, end - 1)));
                add(seen.charAt(0), at, end);
                if (seen.length() > 1) {
                    add(seen.charAt(1), end, end);
                }
                at = end;
            } else {
                // a line of the source is not a line of the text
                add(c == '\n' || c == '\r' ? ' ' : c, at, at + 1);
                at++;
            }
        }
    }

    String text() {
        return text.toString();
    }

    int[] starts() {
        return Arrays.copyOf(starts, text.length());
    }

    int[] ends() {
        return Arrays.copyOf(ends, text.length());
    }

    private void add(char c, int start, int end) {
        int at = text.length();
        text.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    private boolean tagAt(int at) {
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || Character.isLetter(next);
    }

    /** Skips a tag or comment, and what is no text: scripts and styles. */
    private int tag(int start) {
        if (source.startsWith("<!--", start)) {
            return after("-->", start);
        }
        String name = name(start);
        int end = tagEnd(start);
        if (name.equals("script") || name.equals("style")) {
            return source.charAt(start + 1) == '/' ? end : after("</" + name, end);
        }
        if (!INLINE.contains(name) && !text.isEmpty()) {
            add('\n', start, start);
        }
        return end;
    }

    private String name(int start) {
        int from = source.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int end = from;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return source.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private int tagEnd(int start) {
        char quote = 0;
        for (int at = start; at < source.length(); at++) {
            char c = source.charAt(at);
            if (quote == 0 && c == '>') {
                return at + 1;
            }
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        return source.length();
    }

    private int after(String ending, int from) {
        int at = source.indexOf(ending, from);
        return at < 0 ? source.length() : at + (ending.startsWith("</") ? 0 : ending.length());
    }
}
