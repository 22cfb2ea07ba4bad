package vn.wardportal.procedures;

import java.time.Instant;

/**
 * A procedure as it stands in lists.
 *
 * @param id its number
 * @param head what it is called
 * @param state where it stands
 * @param updated when its words were last changed
 */
public record Entry(long id, Head head, Procedure.State state, Instant updated) {

    /** Its address on the site. */
    public String address() {
        return Catalogue.PATH + "/" + head.slug();
    }
}
