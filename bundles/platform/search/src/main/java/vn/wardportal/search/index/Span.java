package vn.wardportal.search.index;

/**
 * A word of the question where it stands in a text.
 *
 * @param start offset of its first letter
 * @param end offset after its last
 * @param word its place in the question
 */
record Span(int start, int end, int word) {

    private static final int GAP = 3;

    /** Whether the other comes next in the text: no letter stands between. */
    boolean beside(Span next, String text) {
        if (next.start - end > GAP || next.start < end) {
            return false;
        }
        for (int at = end; at < next.start; at++) {
            if (Spelling.inWord(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
