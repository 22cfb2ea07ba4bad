package vn.wardportal.regulation;

import vn.wardportal.api.user.Acting;

/** What one must hold to look at the ward's rules, and to change them. */
public final class Rights {

    public static final String READ = "regulation.read";
    public static final String MANAGE = "regulation.manage";

    private Rights() {}

    /** Whether the person acting may change rules, days and owners. */
    public static boolean manages() {
        return Acting.person().map(person -> person.may(MANAGE)).orElse(false);
    }
}
