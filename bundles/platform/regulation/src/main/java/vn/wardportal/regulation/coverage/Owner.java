package vn.wardportal.regulation.coverage;

/**
 * Who answers for an item.
 *
 * @param name the person's name
 * @param login their account; empty if it was not given
 * @param deputyName who stands in; empty if nobody does
 * @param deputyLogin the deputy's account; empty if it was not given
 */
record Owner(String name, String login, String deputyName, String deputyLogin) {

    /** Nobody yet. */
    static final Owner NOBODY = new Owner("", "", "", "");

    boolean nobody() {
        return name.isBlank();
    }
}
