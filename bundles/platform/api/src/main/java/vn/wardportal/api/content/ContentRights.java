package vn.wardportal.api.content;

import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * The permissions that acts on a kind of content ask for; some of them may be the same.
 *
 * <pre>{@code
 * new ContentRights("flood.edit", "flood.withdraw", "flood.edit", "flood.delete")
 * }</pre>
 *
 * @param edit write
 * @param withdraw take from residents what is published, also while nothing can be published
 * @param discard throw away what residents never read, and take it back; what they did read needs {@code withdraw}, too
 * @param delete delete for good what was thrown away
 */
public record ContentRights(String edit, String withdraw, String discard, String delete) {

    /** Whether the person may throw that away, or take it back. */
    public boolean mayDiscard(Person person, boolean shown) {
        return person.may(discard) && (!shown || person.may(withdraw));
    }

    /**
     * Refuses whoever may not throw that away, or take it back.
     *
     * @throws vn.wardportal.api.user.NotPermitted if the acting person may not
     */
    void requireDiscard(boolean shown) {
        Acting.require(discard);
        if (shown) {
            Acting.require(withdraw);
        }
    }
}
