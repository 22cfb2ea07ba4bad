package vn.wardportal.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn;

/** Signing in with a login and a password, and with a code if the account has a second factor. */
@Component
public final class PasswordSignIn implements SignIn {

    private static final Refused WRONG = new Refused("signin.wrong", 0);
    private static final Refused BUSY = new Refused("signin.busy", 5);

    private final People people;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Proof proof;
    private final Sessions sessions;
    private final FirstLogin firstLogin;
    private final Throttle throttle;
    private final CodeStep codeStep;

    @Activate
    public PasswordSignIn(
            @Reference People people,
            @Reference Passwords passwords,
            @Reference SecondFactors factors,
            @Reference FactorCodes codes,
            @Reference Proof proof,
            @Reference Sessions sessions,
            @Reference FirstLogin firstLogin,
            @Reference Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.factors = factors;
        this.proof = proof;
        this.sessions = sessions;
        this.firstLogin = firstLogin;
        this.throttle = new Throttle(clock);
        this.codeStep = new CodeStep(people, codes, clock, this::open);
    }

    @Override
    public Attempt signIn(String login, String password, Client client) {
        String name = Logins.normal(login);
        Optional<Duration> wait = throttle.enter(client.address(), name);
        if (wait.isPresent()) {
            return new Refused("signin.wait", seconds(wait.get()));
        }
        Optional<Accounts.Credentials> known = people.credentials(name);
        try {
            // An inactive account is compared as well: how long it takes tells nobody that it is there.
            boolean right =
                    passwords.matches(known.map(Accounts.Credentials::password), PasswordRules.bounded(password));
            if (right && known.get().active()) {
                return accept(known.get(), password, client);
            }
        } catch (Passwords.Busy e) {
            return BUSY;
        }
        return throttle.waiting(client.address(), name)
                .<Attempt>map(next -> new Refused("signin.wrong", seconds(next)))
                .orElse(WRONG);
    }

    private Attempt accept(Accounts.Credentials account, String password, Client client) {
        throttle.passed(client.address(), account.login());
        String stored = passwords.outdated(account.password()) ? passwords.hash(password) : account.password();
        return factors.on(account.id()) ? codeStep.ask(account, stored) : open(account, stored, client);
    }

    private Attempt open(Accounts.Credentials account, String stored, Client client) {
        people.signedIn(account, stored);
        return new Accepted(sessions.open(account.id(), client));
    }

    @Override
    public Attempt enterCode(String pass, String code, Client client) {
        return codeStep.enter(pass, code, client);
    }

    @Override
    public Optional<Session> session(String token) {
        Optional<LiveSession> live = sessions.find(token);
        if (live.isEmpty()) {
            return Optional.empty();
        }
        Optional<Session> session = people.session(live.get());
        if (session.isEmpty()) {
            sessions.end(live.get().key());
        }
        return session;
    }

    @Override
    public void active(String token) {
        sessions.active(token);
    }

    @Override
    public Optional<String> changePassword(String token, String current, String wanted) {
        Optional<Session> session = session(token);
        if (session.isEmpty()) {
            return Optional.of("signin.ended");
        }
        Person person = session.get().person();
        Optional<String> refusal = proof.password(person, current)
                .or(() -> PasswordRules.check(person.login(), wanted))
                .or(() -> current.equals(wanted) ? Optional.of("password.same") : Optional.empty());
        if (refusal.isEmpty()) {
            people.chose(person, passwords.hash(wanted));
            sessions.endOthers(person.id(), Sessions.key(token));
            firstLogin.done(person.login());
        }
        return refusal;
    }

    @Override
    public void signOut(String token) {
        sessions.end(Sessions.key(token));
    }

    @Override
    public long generation() {
        return people.generation() + sessions.generation();
    }

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
