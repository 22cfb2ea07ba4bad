package vn.wardportal.security;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/**
 * The way in for the one who has just installed the portal, or who lost the administrator's password: the account
 * {@code admin} with a random password, which stands in a file until it is changed.
 */
@Component(service = FirstLogin.class)
public final class FirstLogin {

    static final String LOGIN = "admin";
    static final String ROLE = "QUAN_TRI";

    private static final Logger log = LoggerFactory.getLogger(FirstLogin.class);

    /** One reset per start of the portal, though the component may be made several times. */
    private static final AtomicBoolean RESET = new AtomicBoolean();

    private final Rights rights;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;
    private final FirstLoginFile file;

    @Activate
    public FirstLogin(
            @Reference Rights rights,
            @Reference Passwords passwords,
            @Reference Audit audit,
            @Reference Clock clock,
            BundleContext context) {
        this(rights, passwords, audit, clock, FirstLoginFile.in(context.getProperty("portal.data")));
        open(Boolean.parseBoolean(context.getProperty("portal.reset-admin")) && RESET.compareAndSet(false, true));
    }

    FirstLogin(Rights rights, Passwords passwords, Audit audit, Clock clock, FirstLoginFile file) {
        this.rights = rights;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.file = file;
    }

    /** Makes the account if there is none at all, or makes it usable again if that is asked for. */
    void open(boolean reset) {
        boolean empty = rights.read(Accounts::all).isEmpty();
        if (empty || reset) {
            create();
            log.info("The account {} has a new password, see {}", LOGIN, file);
        } else {
            forgetUsed();
        }
    }

    /** That account's password was changed: what the file says is no longer of use. */
    void done(String login) {
        if (login.equals(LOGIN)) {
            file.delete();
        }
    }

    private void create() {
        String password = RandomPassword.create();
        String hash = passwords.hash(password);
        // First the file: a power cut between the two must not leave an account that nobody can open.
        file.write(LOGIN, password);
        Acting.as(
                Person.PORTAL,
                () -> rights.change(handle -> {
                    long id = enabled(handle, hash);
                    audit.record(handle, "security.administrator", People.object(id), LOGIN);
                    return id;
                }));
    }

    private long enabled(Handle handle, String hash) {
        Roles.save(handle, administrators(handle));
        Optional<Account> known = Accounts.all(handle).stream()
                .filter(account -> account.login().equals(LOGIN))
                .findFirst();
        if (known.isEmpty()) {
            Account admin = new Account(0, LOGIN, "Quản trị viên", "", true, true, Set.of(ROLE), Optional.empty());
            return Accounts.insert(handle, admin, hash, clock.instant());
        }
        Accounts.update(handle, known.get().with(true, ROLE));
        Accounts.setPassword(handle, known.get().id(), hash, true);
        FactorTable.delete(handle, known.get().id());
        return known.get().id();
    }

    /** The role with everything, also where somebody took that from it or removed it. */
    private static Role administrators(Handle handle) {
        return Roles.find(handle, ROLE)
                .orElse(new Role(ROLE, "Quản trị hệ thống", Set.of()))
                .with(Role.EVERYTHING);
    }

    /** A power cut may have come between the change of the password and the end of the file. */
    private void forgetUsed() {
        boolean used = rights.read(Accounts::all).stream()
                .noneMatch(account -> account.login().equals(LOGIN) && account.mustChange());
        if (used) {
            file.delete();
        }
    }
}
