package vn.wardportal.security;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may sign in, without their password.
 *
 * @param id its number
 * @param login the name typed to sign in
 * @param name the name shown to others
 * @param email where to write to; empty if unknown
 * @param active whether the account may be used
 * @param mustChange whether a password of their own has still to be chosen
 * @param roles names of the roles held
 * @param signedInAt when it was last used to sign in
 */
public record Account(
        long id,
        String login,
        String name,
        String email,
        boolean active,
        boolean mustChange,
        Set<String> roles,
        Optional<Instant> signedInAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** The same account, usable or not, holding one more role. */
    Account with(boolean usable, String role) {
        Set<String> held = new HashSet<>(roles);
        held.add(role);
        return new Account(id, login, name, email, usable, mustChange, held, signedInAt);
    }
}
