package vn.wardportal.checks.encoding;

/** The words of a passage without tags, each character with its place in the source. */
public final class Plain {

    private final String source;
    private final boolean html;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Plain(String source, boolean html, String text, int[] starts, int[] ends) {
        this.source = source;
        this.html = html;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text without tags. */
    public static Plain text(String source) {
        int[] starts = new int[source.length()];
        int[] ends = new int[source.length()];
        for (int at = 0; at < starts.length; at++) {
            starts[at] = at;
            ends[at] = at + 1;
        }
        return new Plain(source, false, source, starts, ends);
    }

    /** The text of an HTML source, a line for each of its blocks. */
    public static Plain html(String source) {
        HtmlScanner scanner = new HtmlScanner(source);
        scanner.scan();
        return new Plain(source, true, scanner.text(), scanner.starts(), scanner.ends());
    }

    /** The words alone. */
    public String text() {
        return text;
    }

    /** Where in the source the character begins. */
    public int start(int at) {
        return starts[at];
    }

    /** Where in the source the character ends. */
    public int end(int at) {
        return ends[at];
    }

    /** The source from the first character to before the second, with a text in place of the characters between. */
    public String replaced(int start, int end, String replacement) {
        return rebuilt(start, end, change(start, end, replacement));
    }

    private Change change(int start, int end, String replacement) {
        Change change = Change.none(text);
        change.put(start, end, replacement);
        return change;
    }

    /** The source from the first character to before the second, changed; tags between them stay. */
    String rebuilt(int start, int end, Change change) {
        StringBuilder built = new StringBuilder();
        for (int at = start; at < end; at++) {
            if (change.changes(at)) {
                built.append(html ? Entities.escaped(change.piece(at)) : change.piece(at));
            } else {
                built.append(source, starts[at], ends[at]);
            }
            if (at + 1 < end) {
                built.append(source, ends[at], starts[at + 1]);
            }
        }
        return built.toString();
    }

    /** The whole source, changed. */
    String rebuilt(Change change) {
        return text.isEmpty()
                ? source
                : source.substring(0, starts[0])
                        + rebuilt(0, text.length(), change)
                        + source.substring(ends[text.length() - 1]);
    }
}
