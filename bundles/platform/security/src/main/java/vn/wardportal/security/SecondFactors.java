package vn.wardportal.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.security.FactorTable.Kept;

/** The second factors of all accounts: kept encrypted, each code good for once. */
@Component(service = SecondFactors.class)
public final class SecondFactors {

    private static final Logger log = LoggerFactory.getLogger(SecondFactors.class);
    private static final int LONGEST_CODE = 100;

    private final Rights rights;
    private final Audit audit;
    private final Clock clock;
    private final FactorKey key;
    private final boolean required;
    private final Map<Long, Long> used = new ConcurrentHashMap<>();

    @Activate
    public SecondFactors(
            @Reference Rights rights, @Reference Audit audit, @Reference Clock clock, BundleContext context) {
        this(
                rights,
                audit,
                clock,
                FactorKey.in(context.getProperty("portal.data")),
                "required".equals(context.getProperty("portal.second.factor")));
    }

    /** @param required whether those it is called for may do nothing without one */
    SecondFactors(Rights rights, Audit audit, Clock clock, FactorKey key, boolean required) {
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
        this.key = key;
        this.required = required;
    }

    /** What came of a code. */
    enum Outcome {
        RIGHT,
        /** It was right, and somebody used it before. */
        USED,
        WRONG
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
        return kept(account).isPresent();
    }

    /** Takes a code of the authenticator, or a recovery code, and uses it up. */
    Outcome check(Person person, String entered) {
        Optional<Kept> kept = kept(person.id());
        if (kept.isEmpty() || entered.length() > LONGEST_CODE) {
            return Outcome.WRONG;
        }
        byte[] secret = key.open(person.id(), kept.get().secret());
        OptionalLong step = Totp.matching(secret, digits(entered), clock.instant());
        if (step.isPresent()) {
            return use(person, step.getAsLong()) ? Outcome.RIGHT : Outcome.USED;
        }
        if (useRecoveryCode(person, RecoveryCode.normal(entered))) {
            return Outcome.RIGHT;
        }
        countFailure(person);
        return Outcome.WRONG;
    }

    /** Sets it up, if the code shows that the authenticator has the secret; answers the recovery codes. */
    List<String> enrol(Person person, byte[] secret, String entered) {
        Instant now = clock.instant();
        long step = Totp.matching(secret, digits(entered), now).orElseThrow(() -> new Mistake("factor.error.code"));
        Kept fresh = new Kept(key.seal(person.id(), secret), step, 0, now);
        List<String> codes = RecoveryCode.create();
        rights.change(handle -> {
            if (FactorTable.find(handle, person.id()).isPresent()) {
                throw new Mistake("factor.error.already");
            }
            FactorTable.insert(handle, person.id(), fresh);
            FactorTable.replaceCodes(handle, person.id(), digests(person, codes));
            record(handle, "security.factor-on", person, "");
            return true;
        });
        return codes;
    }

    /** Fresh recovery codes in place of those there were. */
    List<String> renewCodes(Person person) {
        List<String> codes = RecoveryCode.create();
        rights.note(handle -> {
            FactorTable.replaceCodes(handle, person.id(), digests(person, codes));
            record(handle, "security.factor-codes", person, "");
            return true;
        });
        return codes;
    }

    void remove(Person person) {
        rights.change(handle -> {
            if (FactorTable.delete(handle, person.id())) {
                record(handle, "security.factor-off", person, "");
            }
            return true;
        });
    }

    private Optional<Kept> kept(long account) {
        return rights.read(handle -> FactorTable.find(handle, account));
    }

    private synchronized boolean use(Person person, long step) {
        if (used.getOrDefault(person.id(), Long.MIN_VALUE) >= step) {
            return false;
        }
        try {
            if (!rights.note(handle -> FactorTable.use(handle, person.id(), step))) {
                return false;
            }
        } catch (StorageFull e) {
            // Whoever comes to make room must get in; the code is remembered in memory until then.
            log.warn("A code of {} was used without a note of it, since the disk is full", person.login());
        }
        used.put(person.id(), step);
        return true;
    }

    private boolean useRecoveryCode(Person person, String code) {
        byte[] digest = key.digest(person.id(), code);
        boolean[] found = new boolean[1];
        Acting.as(
                person,
                () -> found[0] = rights.note(handle -> {
                    boolean unused = FactorTable.useCode(handle, person.id(), digest);
                    if (unused) {
                        int left = FactorTable.codesLeft(handle, person.id());
                        record(handle, "security.recovery-code", person, ": " + left);
                    }
                    return unused;
                }));
        return found[0];
    }

    /** In the audit after the first wrong code, the second, the fourth and so on: whoever floods us does not fill it. */
    private void countFailure(Person person) {
        try {
            Acting.as(
                    Person.PORTAL,
                    () -> rights.note(handle -> {
                        int failed = FactorTable.fail(handle, person.id());
                        if (Integer.bitCount(failed) == 1) {
                            record(handle, "security.code-failed", person, ": " + failed);
                        }
                        return true;
                    }));
        } catch (StorageFull e) {
            log.warn("A wrong code for {} was not counted, since the disk is full", person.login());
        }
    }

    private void record(Handle handle, String action, Person person, String more) {
        audit.record(handle, action, People.object(person.id()), person.login() + more);
    }

    private List<byte[]> digests(Person person, List<String> codes) {
        return codes.stream()
                .map(RecoveryCode::normal)
                .map(code -> key.digest(person.id(), code))
                .toList();
    }

    /** People read the six digits as two groups of three. */
    private static String digits(String entered) {
        return entered.replaceAll("\\s", "");
    }
}
