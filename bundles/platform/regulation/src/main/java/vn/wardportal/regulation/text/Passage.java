package vn.wardportal.regulation.text;

/**
 * A paragraph of an article.
 *
 * @param kind what it is
 * @param mark how it begins: {@code 4.}, {@code b)}; empty if it has no mark
 * @param text what it says
 * @param anchor its name within the article, as citations have it; empty if it cannot be cited
 */
public record Passage(Kind kind, String mark, String text, String anchor) {

    /** What a paragraph is. */
    public enum Kind {
        /** Text without a mark. */
        PLAIN,
        /** A numbered clause (khoản). */
        CLAUSE,
        /** A lettered point of a clause (điểm). */
        POINT,
        /** An item of a list with dashes. */
        DASH
    }
}
