package vn.wardportal.web.frame;

/** Makes a stylesheet small: people read the files in the jar, browsers read this. */
final class Stylesheet {

    private Stylesheet() {}

    /** The same rules without comments and without white space that means nothing. */
    static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                // A space before a colon may stand between two selectors, one behind it never does.
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replaceAll(";}", "}")
                // Between selectors a plus needs no space; in a sum it does, and there a number or a bracket stands
                // beside it.
                .replaceAll("(?<=[a-z*>\\]]) \\+ (?=[.*a-z])", "+")
                .strip();
    }
}
