package vn.wardportal.api.user;

import java.time.Duration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whether the acting person has lately shown that it is still them who sits there: with their password, and with the code
 * of their second factor if they have one. What weighs much asks for it once more: a module, a role, an approval.
 *
 * <p>The service demands it, and the view asks for it before, with {@link vn.wardportal.api.admin.ConfirmationDialogs}:
 *
 * <pre>{@code
 * public void approve(long id) {
 *     Acting.require("workflow.approve");
 *     confirmation.require(Confirmation.LATELY);
 *     …
 * }
 * }</pre>
 */
@ProviderType
public interface Confirmation {

    /** How long a confirmation holds, so that several acts in a row ask once. */
    Duration LATELY = Duration.ofMinutes(5);

    /**
     * Whether the acting person confirmed within that time, in the session they act in. The portal itself is always who it
     * is; somebody outside any session never confirmed.
     */
    boolean fresh(Duration within);

    /** Whether the acting person has a second factor, so that a code is wanted, too. */
    boolean codeWanted();

    /**
     * Takes the acting person's password and code. Throttled like signing in.
     *
     * @param code of the second factor, or one of its recovery codes; not looked at where no code is wanted
     * @return a message key saying why it was refused, or nothing when it is confirmed
     */
    Optional<String> confirm(String password, String code);

    /**
     * Refuses whoever did not confirm within that time.
     *
     * @throws NotConfirmed if the acting person did not
     */
    default void require(Duration within) {
        if (!fresh(within)) {
            throw new NotConfirmed();
        }
    }
}
