package vn.wardportal.api.user;

import java.util.Set;

/**
 * Somebody with an account, as they were when the current request began.
 *
 * @param id the account's number; 0 is the portal itself
 * @param login the name used to sign in
 * @param name the name shown to others
 * @param permissions names of what the person may do; {@code "*"} stands for everything
 * @param session what the session is known by in which they act; empty outside any. It opens nothing by itself.
 */
public record Person(long id, String login, String name, Set<String> permissions, String session) {

    /** The portal acting on its own: loading demo content, finishing what a power cut interrupted. */
    public static final Person PORTAL = new Person(0, "portal", "Cổng Phường", Set.of("*"));

    public Person {
        permissions = Set.copyOf(permissions);
    }

    /** Somebody outside any session. */
    public Person(long id, String login, String name, Set<String> permissions) {
        this(id, login, name, permissions, "");
    }

    /** The same person where nothing at all may be done yet. */
    public Person powerless() {
        return new Person(id, login, name, Set.of(), session);
    }

    /** Whether the person holds the permission. */
    public boolean may(String permission) {
        return permissions.contains(permission) || permissions.contains("*");
    }
}
