package vn.wardportal.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.Person;

/** Remembers with each session when its person last confirmed that it is them; it goes with the session. */
@Component
public final class SessionConfirmation implements Confirmation {

    private final Sessions sessions;
    private final Proof proof;
    private final SecondFactors factors;
    private final Clock clock;

    @Activate
    public SessionConfirmation(
            @Reference Sessions sessions,
            @Reference Proof proof,
            @Reference SecondFactors factors,
            @Reference Clock clock) {
        this.sessions = sessions;
        this.proof = proof;
        this.factors = factors;
        this.clock = clock;
    }

    @Override
    public boolean fresh(Duration within) {
        return Acting.person()
                .map(person -> person.id() == Person.PORTAL.id() || fresh(person, within))
                .orElse(false);
    }

    private boolean fresh(Person person, Duration within) {
        return session(person)
                .flatMap(LiveSession::confirmed)
                .filter(time -> clock.instant().isBefore(time.plus(within)))
                .isPresent();
    }

    @Override
    public boolean codeWanted() {
        return Acting.person().map(person -> factors.on(person.id())).orElse(false);
    }

    @Override
    public Optional<String> confirm(String password, String code) {
        Optional<LiveSession> session = Acting.person().flatMap(this::session);
        if (session.isEmpty()) {
            return Optional.of("signin.ended");
        }
        Person person = Acting.person().orElseThrow();
        Optional<String> refusal = proof.password(person, password)
                .or(() -> factors.on(person.id()) ? proof.code(person, code) : Optional.empty());
        if (refusal.isEmpty()) {
            session.get().confirmed(clock.instant());
        }
        return refusal;
    }

    private Optional<LiveSession> session(Person person) {
        return sessions.kept(person.session()).filter(session -> session.account() == person.id());
    }
}
