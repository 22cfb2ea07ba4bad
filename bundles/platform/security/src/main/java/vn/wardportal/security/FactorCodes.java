package vn.wardportal.security;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Secrets;
import vn.wardportal.api.data.StorageFull;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.security.FactorTable.Kept;

/** Takes the codes of second factors, each for once, and counts those that are wrong. */
@Component(service = FactorCodes.class)
public final class FactorCodes {

    private static final Logger log = LoggerFactory.getLogger(FactorCodes.class);
    private static final int LONGEST = 100;

    private final Rights rights;
    private final Secrets key;
    private final Audit audit;
    private final Clock clock;
    private final Map<Long, Long> used = new ConcurrentHashMap<>();

    @Activate
    public FactorCodes(
            @Reference Rights rights, @Reference Secrets key, @Reference Audit audit, @Reference Clock clock) {
        this.rights = rights;
        this.key = key;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of a code. */
    enum Outcome {
        RIGHT,
        /** It was right, and somebody used it before. */
        USED,
        WRONG
    }

    /** Takes a code of the authenticator, or a recovery code, and uses it up. */
    Outcome check(Person person, String entered) {
        Optional<Kept> kept = rights.read(handle -> FactorTable.find(handle, person.id()));
        if (kept.isEmpty() || entered.length() > LONGEST) {
            return Outcome.WRONG;
        }
        byte[] secret = key.open(People.object(person.id()), kept.get().secret());
        OptionalLong step = Totp.matching(secret, Totp.digits(entered), clock.instant());
        if (step.isPresent()) {
            return use(person, step.getAsLong()) ? Outcome.RIGHT : Outcome.USED;
        }
        if (useRecoveryCode(person, RecoveryCode.normal(entered))) {
            return Outcome.RIGHT;
        }
        countFailure(person);
        return Outcome.WRONG;
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
        byte[] digest = RecoveryCode.digest(key, person.id(), code);
        if (!rights.read(handle -> FactorTable.hasCode(handle, person.id(), digest))) {
            return false;
        }
        boolean[] found = new boolean[1];
        Acting.as(
                person,
                () -> found[0] = rights.note(handle -> {
                    boolean unused = FactorTable.useCode(handle, person.id(), digest);
                    if (unused) {
                        int left = FactorTable.codesLeft(handle, person.id());
                        record(handle, "security.recovery-code", person, left);
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
                            record(handle, "security.code-failed", person, failed);
                        }
                        return true;
                    }));
        } catch (StorageFull e) {
            log.warn("A wrong code for {} was not counted, since the disk is full", person.login());
        }
    }

    private void record(Handle handle, String action, Person person, int count) {
        audit.record(handle, action, People.object(person.id()), person.login() + ": " + count);
    }
}
