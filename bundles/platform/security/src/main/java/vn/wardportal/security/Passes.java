package vn.wardportal.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever gave a right password and owes the code: in memory, for a few minutes and a few tries. */
final class Passes {

    static final Duration LONGEST = Duration.ofMinutes(5);
    static final int TRIES = 5;

    private static final int SIZE = 10_000;
    private static final int TOKEN_BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Recent<String, Pass> passes = new Recent<>(SIZE);

    Passes(Clock clock) {
        this.clock = clock;
    }

    /**
     * The first half of signing in.
     *
     * @param account whose password was right
     * @param stored the hash to keep from now on, maybe a stronger one
     * @param until when it lapses
     * @param tries codes that were tried with it
     */
    record Pass(Accounts.Credentials account, String stored, Instant until, AtomicInteger tries) {}

    /** Keeps it, and answers what the second half is asked with. */
    synchronized String open(Accounts.Credentials account, String stored) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant until = clock.instant().plus(LONGEST);
        passes.put(Sessions.key(token), new Pass(account, stored, until, new AtomicInteger()));
        return token;
    }

    /** What is kept under it, as long as it holds. */
    synchronized Optional<Pass> find(String token) {
        Pass pass = passes.get(Sessions.key(token));
        boolean holds = pass != null
                && clock.instant().isBefore(pass.until())
                && pass.tries().get() < TRIES;
        return holds ? Optional.of(pass) : Optional.empty();
    }

    synchronized void close(String token) {
        passes.remove(Sessions.key(token));
    }
}
