package vn.wardportal.security;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Hashes and compares passwords, only a few at a time: each takes 19 MiB, so a flood of attempts waits in a line instead of
 * eating the memory.
 */
@Component(service = Passwords.class)
public final class Passwords {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final long patienceMillis;
    private final PasswordHash.Cost cost;
    private final String nobodys;

    Passwords(PasswordHash.Cost cost, long patienceMillis) {
        this.cost = cost;
        this.patienceMillis = patienceMillis;
        // No password leads to it, but looking takes as long as with a true one.
        this.nobodys = new PasswordHash(cost, new byte[16], new byte[32]).text();
    }

    @Activate
    public Passwords() {
        this(PasswordHash.CURRENT, 5_000);
    }

    /** The text to store for a password. */
    String hash(String password) {
        return waiting(() -> PasswordHash.of(password, cost).text());
    }

    /** Whether the password belongs to the stored text. Where there is none it takes as long, and is not. */
    boolean matches(Optional<String> stored, String password) {
        boolean same = waiting(() -> PasswordHash.parse(stored.orElse(nobodys)).matches(password));
        return same && stored.isPresent();
    }

    /** Whether the stored text was made with another cost than that of today. */
    boolean outdated(String stored) {
        return !PasswordHash.parse(stored).cost().equals(cost);
    }

    private <T> T waiting(Supplier<T> work) {
        if (!place()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Too many passwords are being compared; it is worth trying again shortly. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
