package vn.wardportal.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.NotConfirmed;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;

/** Lets everybody set up and take away their own second factor, if it is they who sit there. */
@Component(service = SecondFactorDesk.class)
public final class SecondFactorDesk {

    private final Rights rights;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final Confirmation confirmation;
    private final Clock clock;

    @Activate
    public SecondFactorDesk(
            @Reference Rights rights,
            @Reference SecondFactors factors,
            @Reference Sessions sessions,
            @Reference Confirmation confirmation,
            @Reference Clock clock) {
        this.rights = rights;
        this.factors = factors;
        this.sessions = sessions;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /**
     * The acting person's second factor.
     *
     * @param login whose it is
     * @param standing whether they have one, or should
     * @param since when it was set up
     * @param codesLeft recovery codes that are not used
     */
    record State(String login, SecondFactor standing, Optional<Instant> since, int codesLeft) {}

    State state() {
        Person person = person();
        return rights.read(handle -> new State(
                person.login(),
                factors.standing(handle, person.id()),
                FactorTable.find(handle, person.id()).map(FactorTable.Kept::since),
                FactorTable.codesLeft(handle, person.id())));
    }

    /** Whether the person entered their password a moment ago, to sign in or to confirm, and need not do it again. */
    boolean sure() {
        Instant recently = clock.instant().minus(Confirmation.LATELY);
        boolean justCame = sessions.kept(person().session())
                .filter(session -> session.since().isAfter(recently))
                .isPresent();
        return confirmation.fresh(Confirmation.LATELY) || justCame && !factors.on(person().id());
    }

    /** A secret to put into an authenticator; nothing is kept of it until {@link #enrol}. */
    byte[] begin() {
        demandSure();
        return Totp.secret();
    }

    /** Sets it up and ends the person's other sessions; answers the recovery codes, which nobody can see again. */
    List<String> enrol(byte[] secret, String code) {
        demandSure();
        Person person = person();
        List<String> codes = factors.enrol(person, secret, code);
        sessions.endOthers(person.id(), person.session());
        return codes;
    }

    /** Fresh recovery codes in place of those there were. */
    List<String> renewCodes() {
        confirmation.require(Confirmation.LATELY);
        return factors.renewCodes(person());
    }

    void remove() {
        confirmation.require(Confirmation.LATELY);
        factors.remove(person());
    }

    private void demandSure() {
        if (!sure()) {
            throw new NotConfirmed();
        }
    }

    private static Person person() {
        return Acting.person()
                .filter(person -> person.id() > Person.PORTAL.id())
                .orElseThrow(() -> new NotPermitted("Nobody is signed in"));
    }
}
