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

    /**
     * Tries the code of the second factor, or one of its recovery codes, after a password that was right.
     *
     * @param pass what {@link CodeWanted} gave
     */
    Attempt enterCode(String pass, String code, Client client);

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

    /** The password was right, and the code of the second factor is still to be entered; there is no session yet. */
    record CodeWanted(String pass) implements Attempt {}

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
     * @param person whose it is, with their permissions of now
     * @param mustChangePassword nothing else is offered until the person chose a password of their own
     * @param secondFactor how the person stands with the second factor
     */
    record Session(Person person, boolean mustChangePassword, SecondFactor secondFactor) {

        /** As whom the session's requests run: whoever has something to do first may do nothing else. */
        public Person acting() {
            return mustChangePassword || secondFactor == SecondFactor.DUE ? person.powerless() : person;
        }
    }

    /** How somebody stands with the second factor. */
    enum SecondFactor {
        /** They have none, and may do nothing that calls for one. */
        NONE,
        /** They have none, and should: of what they may do, something calls for it. */
        ADVISED,
        /** Nothing else is offered until they have one; it is set up at {@link #VIEW}. */
        DUE,
        /** They have one. */
        ON;

        /** Where it is set up, below the console's address. */
        public static final String VIEW = "tai-khoan/hai-buoc";
    }
}
