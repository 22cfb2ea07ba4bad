package vn.wardportal.security;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;

/** Somebody's telephone with an authenticator on it. */
final class Phone {

    private final Portal portal;
    private final Clock clock;
    private byte[] secret;

    private Phone(Portal portal, byte[] secret) {
        this.portal = portal;
        this.clock = portal.clock;
        this.secret = secret;
    }

    static Phone of(Portal portal) {
        return new Phone(portal, Totp.secret());
    }

    /** Takes the secret that a view shows in groups. */
    void type(String grouped) {
        secret = org.bouncycastle.util.encoders.Base32.decode(grouped.replace(" ", ""));
    }

    byte[] secret() {
        return secret.clone();
    }

    String text() {
        return AuthenticatorKey.of(secret, "", "").text();
    }

    /** Sets it up for the person; answers the recovery codes. */
    List<String> enrol(Person person) {
        List<String> codes = new ArrayList<>();
        Acting.as(person, () -> codes.addAll(portal.factors.enrol(person, secret, code())));
        return codes;
    }

    /** The code it shows now. */
    String code() {
        return Totp.code(secret, Totp.step(clock.instant()));
    }

    /** Until it shows another. */
    void wait(Portal within) {
        within.clock.pass(Duration.ofSeconds(Totp.STEP_SECONDS));
    }
}
