package vn.wardportal.api.list;

/**
 * A value that can be chosen.
 *
 * @param term the value
 * @param count how many things there are with it, everything else that was chosen being kept
 */
public record Option(Term term, int count) {

    /** The same as people of one language read it. */
    public Option titled(String title) {
        return new Option(new Term(term.value(), title), count);
    }
}
