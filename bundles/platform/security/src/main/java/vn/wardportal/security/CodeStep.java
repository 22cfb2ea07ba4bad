package vn.wardportal.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Attempt;
import vn.wardportal.api.user.SignIn.Client;
import vn.wardportal.api.user.SignIn.CodeWanted;
import vn.wardportal.api.user.SignIn.Refused;

/** The second half of signing in: the code, after a password that was right. Guessing is slowed like that of passwords. */
final class CodeStep {

    private static final Refused OVER = new Refused("code.over", 0);

    /** What an authenticator shows: so short that many who try at once would hit it. */
    private static final Pattern SHORT = Pattern.compile("[\\d\\s]*");

    private final People people;
    private final FactorCodes codes;
    private final Opening opening;
    private final Throttle throttle;
    private final Passes passes;

    CodeStep(People people, FactorCodes codes, Clock clock, Opening opening) {
        this.people = people;
        this.codes = codes;
        this.opening = opening;
        this.throttle = new Throttle(clock);
        this.passes = new Passes(clock);
    }

    /** Opens the session of somebody who has proven everything. */
    interface Opening {
        Attempt open(Accounts.Credentials account, String stored, Client client);
    }

    /** Asks for the code of somebody whose password was right. */
    Attempt ask(Accounts.Credentials account, String stored) {
        return new CodeWanted(passes.open(account, stored));
    }

    Attempt enter(String token, String code, Client client) {
        Optional<Passes.Pass> pass = passes.find(token).filter(this::holds);
        if (pass.isEmpty()) {
            return OVER;
        }
        if (code.isBlank()) {
            return new Refused("code.missing", 0);
        }
        String login = pass.get().account().login();
        if (throttle.flooded(client.address(), login) && SHORT.matcher(code).matches()) {
            return new Refused("code.flood", 0);
        }
        Optional<Duration> wait = throttle.enter(client.address(), login);
        if (wait.isPresent()) {
            return new Refused("signin.wait", PasswordSignIn.seconds(wait.get()));
        }
        pass.get().tries().incrementAndGet();
        return check(token, pass.get(), code, client);
    }

    private Attempt check(String token, Passes.Pass pass, String code, Client client) {
        Accounts.Credentials account = pass.account();
        Person person = new Person(account.id(), account.login(), account.name(), Set.of());
        return switch (codes.check(person, code)) {
            case RIGHT -> {
                passes.close(token);
                throttle.passed(client.address(), account.login());
                yield opening.open(account, pass.stored(), client);
            }
            case USED -> new Refused("code.used", 0);
            case WRONG -> new Refused("code.wrong", waiting(client, account.login()));
        };
    }

    /** Meanwhile the account may have been locked, or got another password. */
    private boolean holds(Passes.Pass pass) {
        return people.credentials(pass.account().login())
                .filter(Accounts.Credentials::active)
                .map(now -> now.password().equals(pass.account().password()))
                .orElse(false);
    }

    private long waiting(Client client, String login) {
        return throttle.waiting(client.address(), login)
                .map(PasswordSignIn::seconds)
                .orElse(0L);
    }
}
