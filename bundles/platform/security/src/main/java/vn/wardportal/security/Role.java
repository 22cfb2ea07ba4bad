package vn.wardportal.security;

import java.util.HashSet;
import java.util.Set;

/**
 * A set of permissions under one name.
 *
 * @param name its lasting name: {@code TRUONG_BAN}
 * @param title what people call it
 * @param permissions what its holders may do; {@code "*"} is everything
 */
public record Role(String name, String title, Set<String> permissions) {

    /** The permission that includes every other. */
    public static final String EVERYTHING = "*";

    public Role {
        permissions = Set.copyOf(permissions);
    }

    /** The same role, giving one more permission. */
    Role with(String permission) {
        Set<String> more = new HashSet<>(permissions);
        more.add(permission);
        return new Role(name, title, more);
    }
}
