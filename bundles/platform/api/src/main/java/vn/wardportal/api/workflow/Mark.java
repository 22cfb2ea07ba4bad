package vn.wardportal.api.workflow;

/**
 * What residents are told beside a text about how it came to them.
 *
 * @param unreviewed whether it was published in an emergency and nobody has reviewed it yet (khoản 7 Điều 12)
 * @param insteadOf the office for which somebody else approved it, in Vietnamese: {@code Trưởng Ban Biên tập}; empty if
 *     whoever holds the office did, or the ward does not want it told
 */
public record Mark(boolean unreviewed, String insteadOf) {

    /** Nothing has to be told. */
    public static final Mark NONE = new Mark(false, "");

    /** The same once it was reviewed. */
    public Mark reviewed() {
        return new Mark(false, insteadOf);
    }
}
