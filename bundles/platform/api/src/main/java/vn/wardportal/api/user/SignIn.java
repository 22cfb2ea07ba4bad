package vn.wardportal.api.user;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in and out, and whose session a token is. The console asks it on every request, so that a disabled account or
 * a changed role takes effect at once.
 */
@ProviderType
public interface SignIn {

    /**
     * Tries a password. Takes as long for an unknown login as for a known one, and answers the same words.
     *
     * @param client where the attempt comes from
     */
    Attempt signIn(String login, String password, Client client);

    /** Whose session the token is, as of now; nothing if it ended or the account was disabled. */
    Optional<Session> session(String token);

    /** The session's person did something themselves; without that a session ends after half an hour. */
    void active(String token);

    /**
     * Sets a new password for the session's person and ends their other sessions.
     *
     * @return a message key saying why it was refused, or nothing when it was set
     */
    Optional<String> changePassword(String token, String current, String wanted);

    /** Whether this is the acting person's password: asked again before what cannot be undone. Throttled like signing in. */
    boolean confirm(String password);

    /** Ends the session. */
    void signOut(String token);

    /** Counts up whenever an account, a role or the list of sessions changes. */
    long generation();

    /**
     * Where somebody signs in from.
     *
     * @param address the client's network address, the proxy's header already taken into account
     * @param agent what the browser calls itself
     */
    record Client(String address, String agent) {}

    /** What came of an attempt to sign in. */
    sealed interface Attempt {}

    /** It worked: the token names the session. */
    record Accepted(String token) implements Attempt {}

    /**
     * It did not.
     *
     * @param message key of the message to show
     * @param waitSeconds how long until the next attempt is heard; 0 means at once
     */
    record Refused(String message, long waitSeconds) implements Attempt {}

    /**
     * A session of the console.
     *
     * @param person who acts in it, with their permissions of now
     * @param mustChangePassword nothing else is offered until the person chose a password of their own
     */
    record Session(Person person, boolean mustChangePassword) {}
}
