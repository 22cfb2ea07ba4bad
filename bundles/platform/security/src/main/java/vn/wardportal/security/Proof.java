package vn.wardportal.security;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Person;

/** Whether somebody who is signed in proves that it is them. Guessing is slowed as at the door, for each person alone. */
@Component(service = Proof.class)
public final class Proof {

    private final People people;
    private final Passwords passwords;
    private final FactorCodes codes;
    private final Throttle passwordTries;
    private final Throttle codeTries;

    @Activate
    public Proof(
            @Reference People people,
            @Reference Passwords passwords,
            @Reference FactorCodes codes,
            @Reference Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.codes = codes;
        this.passwordTries = new Throttle(clock);
        this.codeTries = new Throttle(clock);
    }

    /** Why it is not the person's password, as a message key, or nothing if it is. */
    Optional<String> password(Person person, String password) {
        if (passwordTries.enter(person.login(), person.login()).isPresent()) {
            return Optional.of("password.wait");
        }
        Optional<String> stored = people.credentials(person.login()).map(Accounts.Credentials::password);
        try {
            if (!passwords.matches(stored, PasswordRules.bounded(password))) {
                return Optional.of("password.wrong");
            }
        } catch (Passwords.Busy e) {
            return Optional.of("signin.busy");
        }
        passwordTries.passed(person.login(), person.login());
        return Optional.empty();
    }

    /** Why it is no code of the person's second factor, as a message key, or nothing if it is. */
    Optional<String> code(Person person, String code) {
        if (code.isBlank()) {
            return Optional.of("code.missing");
        }
        if (codeTries.enter(person.login(), person.login()).isPresent()) {
            return Optional.of("password.wait");
        }
        return switch (codes.check(person, code)) {
            case RIGHT -> {
                codeTries.passed(person.login(), person.login());
                yield Optional.empty();
            }
            case USED -> Optional.of("code.used");
            case WRONG -> Optional.of("code.wrong");
        };
    }
}
