package vn.wardportal.api.user;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who has an account, and who may do what: to whom a piece of work can be handed, and whom to tell. Answered from memory,
 * as of the last change of an account or a role, so it may be asked for each row of a list.
 *
 * <pre>{@code
 * List<Long> editors = directory.holders("news.publish").stream().map(Known::id).toList();
 * }</pre>
 *
 * <p>Names and addresses of staff are personal data: show residents none of it.
 */
@ProviderType
public interface Directory {

    /** The active accounts whose roles give just this permission, by name; holders of {@code "*"} alone are left out. */
    List<Known> holders(String permission);

    /** The active accounts that may do it, by name, those who may do everything among them. */
    List<Known> able(String permission);

    /** The account of that number, active or not. */
    Optional<Known> find(long account);

    /** The account of that login, active or not. */
    Optional<Known> byLogin(String login);

    /** All accounts by name, active or not. */
    List<Known> all();

    /**
     * Somebody with an account.
     *
     * @param id the account's number
     * @param login the name used to sign in
     * @param name the name shown to others
     * @param email where to write to; empty if unknown
     * @param active whether the account may be used
     */
    record Known(long id, String login, String name, String email, boolean active) {}
}
