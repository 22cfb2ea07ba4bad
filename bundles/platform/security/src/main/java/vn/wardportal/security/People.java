package vn.wardportal.security;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Session;

/** The people behind the accounts, for those who sign in: their credentials, their permissions of now, their own choices. */
@Component(service = People.class)
public final class People {

    private static final Logger log = LoggerFactory.getLogger(People.class);

    private final Rights rights;
    private final SecondFactors factors;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public People(
            @Reference Rights rights,
            @Reference SecondFactors factors,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.rights = rights;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Accounts.Credentials> credentials(String login) {
        return rights.read(handle -> Accounts.credentials(handle, login));
    }

    /** The session with its person's permissions of now; nothing if the account may no longer be used. */
    Optional<Session> session(LiveSession live) {
        return live.session(rights.generation(), () -> load(live));
    }

    /** Remembers that somebody signed in, and their password's hash, which may be a stronger one. */
    void signedIn(Accounts.Credentials account, String password) {
        Person person = new Person(account.id(), account.login(), account.name(), Set.of());
        try {
            Acting.as(
                    person,
                    () -> rights.note(handle -> {
                        Accounts.signedIn(handle, account, password, clock.instant());
                        audit.record(handle, "security.sign-in", object(account.id()), account.login());
                        return true;
                    }));
        } catch (StorageFull e) {
            // Whoever comes to make room must get in.
            log.warn("{} signed in without an entry in the audit, since the disk is full", account.login());
        }
    }

    /** Stores the password somebody chose for themselves. */
    void chose(Person person, String password) {
        Acting.as(
                person,
                () -> rights.change(handle -> {
                    Accounts.setPassword(handle, person.id(), password, false);
                    audit.record(handle, "security.password", object(person.id()), person.login());
                    return true;
                }));
    }

    long generation() {
        return rights.generation();
    }

    /** What an account is called in the audit. */
    static String object(long account) {
        return "security.account/" + account;
    }

    private Optional<Session> load(LiveSession live) {
        long id = live.account();
        return rights.read(handle -> Accounts.find(handle, id)
                .filter(Account::active)
                .map(account -> new Session(
                        new Person(id, account.login(), account.name(), Accounts.permissions(handle, id), live.key()),
                        account.mustChange(),
                        factors.standing(handle, id))));
    }
}
