package vn.wardportal.security;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Person;

/**
 * Changes accounts for those who may. Nobody gives, or reaches through somebody else's account, more than they may do
 * themselves, and nobody changes their own roles or switches themselves off.
 */
@Component(service = AccountDesk.class)
public final class AccountDesk {

    static final String PERMISSION = "security.users";

    private final Rights rights;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Confirmation confirmation;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public AccountDesk(
            @Reference Rights rights,
            @Reference Passwords passwords,
            @Reference Sessions sessions,
            @Reference Confirmation confirmation,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.rights = rights;
        this.passwords = passwords;
        this.sessions = sessions;
        this.confirmation = confirmation;
        this.audit = audit;
        this.clock = clock;
    }

    /** All accounts by login. */
    List<Account> all() {
        Acting.require(PERMISSION);
        return rights.read(Accounts::all);
    }

    /** The roles an account may be given. */
    List<Role> roles() {
        Acting.require(PERMISSION);
        return rights.read(Roles::all);
    }

    /** Adds an account; answers the password to hand over, which nobody can see again. */
    String add(String login, String name, String email, Set<String> roles) {
        Person actor = sure();
        Account fresh = AccountRules.checked(
                new Account(0, Logins.normal(login), name, email, true, true, roles, Optional.empty()));
        String password = RandomPassword.create();
        String hash = passwords.hash(password);
        rights.change(handle -> {
            if (Accounts.credentials(handle, fresh.login()).isPresent()) {
                throw new Mistake("users.error.loginTaken");
            }
            mayGive(handle, actor, fresh.roles());
            long id = Accounts.insert(handle, fresh, hash, clock.instant());
            audit.record(handle, "security.account-add", People.object(id), described(fresh));
            return id;
        });
        return password;
    }

    /** Changes name, e-mail, roles and whether the account may be used. Its login stays. */
    void change(Account wanted) {
        Person actor = sure();
        Account after = AccountRules.checked(wanted);
        rights.change(handle -> {
            Account before = reachable(handle, actor, wanted.id());
            boolean own = before.id() == actor.id();
            if (own && !before.roles().equals(after.roles())) {
                throw new Mistake("users.error.ownRoles");
            }
            if (own && !after.active()) {
                throw new Mistake("users.error.ownAccount");
            }
            Set<String> added = new HashSet<>(after.roles());
            added.removeAll(before.roles());
            mayGive(handle, actor, added);
            Accounts.update(handle, after);
            audit.record(handle, action(before, after), People.object(before.id()), described(after));
            return true;
        });
        if (!after.active()) {
            sessions.endOthers(after.id(), "");
        }
    }

    /** Gives the account a new password to hand over, and ends its sessions. */
    String resetPassword(long id) {
        Person actor = sure();
        String password = RandomPassword.create();
        String hash = passwords.hash(password);
        rights.change(handle -> {
            Account account = reachable(handle, actor, id);
            Accounts.setPassword(handle, id, hash, true);
            audit.record(handle, "security.password-reset", People.object(id), account.login());
            return true;
        });
        sessions.endOthers(id, "");
        return password;
    }

    /** The accounts that have a second factor. */
    Set<Long> withSecondFactor() {
        Acting.require(PERMISSION);
        return rights.read(FactorTable::accounts);
    }

    /** Takes the second factor away from somebody who lost it, and ends their sessions. */
    void resetSecondFactor(long id) {
        Person actor = sure();
        rights.change(handle -> {
            Account account = reachable(handle, actor, id);
            if (FactorTable.delete(handle, id)) {
                audit.record(handle, "security.factor-reset", People.object(id), account.login());
            }
            return true;
        });
        sessions.endOthers(id, actor.session());
    }

    /** The one who acts, if they may, and confirmed lately that it is them. */
    private Person sure() {
        Person actor = Acting.require(PERMISSION);
        confirmation.require(Confirmation.LATELY);
        return actor;
    }

    /** The account, if it may not do more than the one who wants to change it. */
    private static Account reachable(Handle handle, Person actor, long id) {
        Account account = Accounts.find(handle, id).orElseThrow(() -> new Mistake("users.error.gone"));
        if (!Accounts.permissions(handle, id).stream().allMatch(actor::may)) {
            throw new Mistake("users.error.stronger");
        }
        return account;
    }

    private static void mayGive(Handle handle, Person actor, Set<String> roles) {
        if (!Roles.permissions(handle, roles).stream().allMatch(actor::may)) {
            throw new Mistake("users.error.moreThanOwn");
        }
    }

    private static String action(Account before, Account after) {
        if (before.active() == after.active()) {
            return "security.account-edit";
        }
        return after.active() ? "security.account-enable" : "security.account-disable";
    }

    private static String described(Account account) {
        String roles = String.join(", ", account.roles().stream().sorted().toList());
        return roles.isEmpty() ? account.login() : account.login() + ": " + roles;
    }
}
