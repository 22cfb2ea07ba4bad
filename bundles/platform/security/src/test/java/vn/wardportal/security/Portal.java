package vn.wardportal.security;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jdbi.v3.core.Handle;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.Attempt;
import vn.wardportal.api.user.SignIn.Client;
import vn.wardportal.data.PortalKey;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.SimpleConfirmation;
import vn.wardportal.testing.TestDatabase;

/** The services of this bundle over a database in memory, with a clock that stands until it is moved. */
final class Portal implements Audit, AutoCloseable {

    static final PasswordHash.Cost CHEAP = new PasswordHash.Cost(64, 1, 1);
    static final Client OFFICE = new Client("10.0.0.5", "Firefox");

    final FixedClock clock = FixedClock.at("2026-11-24T01:00:00Z");
    final TestDatabase database = TestDatabase.of(Rights.class);
    final List<String> audited = new CopyOnWriteArrayList<>();
    final Rights rights = new Rights(database);
    final Passwords passwords = new Passwords(CHEAP, 5_000);
    final Sessions sessions = new Sessions(clock);
    final SimpleConfirmation confirmed = new SimpleConfirmation();
    final AccountDesk accounts = new AccountDesk(rights, passwords, sessions, confirmed, this, clock);
    final RoleDesk roles = new RoleDesk(rights, confirmed, this);
    final SessionDesk sessionDesk = new SessionDesk(rights, sessions, this);
    final FirstLogin firstLogin;
    final PasswordSignIn signIn;
    final SecondFactors factors;
    final FactorCodes codes;
    final SecondFactorDesk factorDesk;
    final SessionConfirmation confirmation;

    Portal(FirstLoginFile file) {
        this(file, false);
    }

    Portal(FirstLoginFile file, boolean required) {
        firstLogin = new FirstLogin(rights, passwords, this, clock, file);
        PortalKey key = new PortalKey(file.file().path().getParent());
        factors = new SecondFactors(rights, key, this, clock, required);
        codes = new FactorCodes(rights, key, this, clock);
        People people = new People(rights, factors, this, clock);
        Proof proof = new Proof(people, passwords, codes, clock);
        signIn = new PasswordSignIn(people, passwords, factors, codes, proof, sessions, firstLogin, clock);
        confirmation = new SessionConfirmation(sessions, proof, factors, clock);
        factorDesk = new SecondFactorDesk(rights, factors, sessions, confirmation, clock);
    }

    /** An account with a password it chose itself. */
    String account(String login, String... roles) {
        String[] password = {""};
        Acting.as(Person.PORTAL, () -> password[0] = accounts.add(login, "Ông " + login, "", Set.of(roles)));
        return password[0];
    }

    Attempt attempt(String login, String password, String address) {
        return signIn.signIn(login, password, new Client(address, "Firefox"));
    }

    String token(String login, String password) {
        return ((Accepted) signIn.signIn(login, password, OFFICE)).token();
    }

    Person person(String login, String password) {
        return signIn.session(token(login, password)).orElseThrow().person();
    }

    @Override
    public void record(Handle handle, String action, String object, String summary) {
        String who = Acting.person().orElseThrow().login();
        handle.afterCommit(() -> audited.add(who + " " + action + " " + object + " " + summary));
    }

    @Override
    public void close() {
        database.close();
    }
}
