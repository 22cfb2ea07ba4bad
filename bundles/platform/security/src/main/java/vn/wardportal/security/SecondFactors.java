package vn.wardportal.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Secrets;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.security.FactorTable.Kept;

/** The second factors of all accounts: who has one, who should, setting it up and taking it away. */
@Component(service = SecondFactors.class)
public final class SecondFactors {

    private final Rights rights;
    private final Secrets key;
    private final Audit audit;
    private final Clock clock;
    private final boolean required;

    @Activate
    public SecondFactors(
            @Reference Rights rights,
            @Reference Secrets key,
            @Reference Audit audit,
            @Reference Clock clock,
            BundleContext context) {
        this(rights, key, audit, clock, "required".equals(context.getProperty("portal.second.factor")));
    }

    /** @param required whether those it is called for may do nothing without one */
    SecondFactors(Rights rights, Secrets key, Audit audit, Clock clock, boolean required) {
        this.rights = rights;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
        this.required = required;
    }

    /** How the account stands with the second factor. */
    SecondFactor standing(Handle handle, long account) {
        if (FactorTable.find(handle, account).isPresent()) {
            return SecondFactor.ON;
        }
        if (!FactorTable.calledFor(handle, account)) {
            return SecondFactor.NONE;
        }
        return required ? SecondFactor.DUE : SecondFactor.ADVISED;
    }

    boolean on(long account) {
        return rights.read(handle -> FactorTable.find(handle, account)).isPresent();
    }

    /** Sets it up, if the code shows that the authenticator has the secret; answers the recovery codes. */
    List<String> enrol(Person person, byte[] secret, String entered) {
        Instant now = clock.instant();
        long step =
                Totp.matching(secret, Totp.digits(entered), now).orElseThrow(() -> new Mistake("factor.error.code"));
        Kept fresh = new Kept(key.seal(People.object(person.id()), secret), step, 0, now);
        List<String> codes = RecoveryCode.create();
        rights.change(handle -> {
            if (FactorTable.find(handle, person.id()).isPresent()) {
                throw new Mistake("factor.error.already");
            }
            FactorTable.insert(handle, person.id(), fresh);
            FactorTable.replaceCodes(handle, person.id(), digests(person, codes));
            record(handle, "security.factor-on", person);
            return true;
        });
        return codes;
    }

    /** Fresh recovery codes in place of those there were. */
    List<String> renewCodes(Person person) {
        List<String> codes = RecoveryCode.create();
        rights.note(handle -> {
            FactorTable.replaceCodes(handle, person.id(), digests(person, codes));
            record(handle, "security.factor-codes", person);
            return true;
        });
        return codes;
    }

    void remove(Person person) {
        rights.change(handle -> {
            if (FactorTable.delete(handle, person.id())) {
                record(handle, "security.factor-off", person);
            }
            return true;
        });
    }

    private void record(Handle handle, String action, Person person) {
        audit.record(handle, action, People.object(person.id()), person.login());
    }

    private List<byte[]> digests(Person person, List<String> codes) {
        return codes.stream()
                .map(RecoveryCode::normal)
                .map(code -> RecoveryCode.digest(key, person.id(), code))
                .toList();
    }
}
