package vn.wardportal.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows the guessing of passwords without letting anybody lock others out.
 *
 * <p>What waits is always an address: an address together with a login after five failures, and an address alone after
 * thirty over any logins. A login is never locked as such. While one is being guessed at from many addresses, an address
 * that never signed in with it has one try instead of five and waits longer after it; so its owner is heard from wherever
 * they come, and does not notice where they have signed in before. An address that has signed in with a login does not wait
 * for what others behind the same address did with other logins.
 *
 * <p>An attempt counts before the password is compared, so that many at once are no way round. All tables are bounded.
 */
final class Throttle {

    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_UNDER_ATTACK = 1;
    private static final int FREE_TRIES_OF_ADDRESS = 30;
    private static final int ATTACK = 20;
    private static final int FLOOD = 100;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration FIRST_WAIT_UNDER_ATTACK = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Clock clock;
    private final Failures pairs;
    private final Failures addresses;
    private final Failures logins;
    private final Recent<String, Boolean> familiar;

    Throttle(Clock clock, int tableSize) {
        this.clock = clock;
        this.pairs = new Failures(tableSize);
        this.addresses = new Failures(tableSize);
        this.logins = new Failures(tableSize);
        this.familiar = new Recent<>(tableSize);
    }

    Throttle(Clock clock) {
        this(clock, 10_000);
    }

    /** Takes an attempt and counts it as failed until {@link #passed}; or answers how long it has to wait to be heard. */
    synchronized Optional<Duration> enter(String address, String login) {
        Optional<Duration> wait = waiting(address, login);
        if (wait.isEmpty()) {
            Instant now = clock.instant();
            pairs.count(pair(address, login), now);
            addresses.count(NetworkAddress.group(address), now);
            logins.count(login, now);
        }
        return wait;
    }

    /** The attempt that was taken was right. */
    synchronized void passed(String address, String login) {
        pairs.forget(pair(address, login));
        addresses.takeBack(NetworkAddress.group(address));
        logins.takeBack(login);
        familiar.put(pair(address, login), true);
    }

    /** Whether the login is guessed at so much that something short, from where it never signed in, may be chance. */
    synchronized boolean flooded(String address, String login) {
        return !familiar.containsKey(pair(address, login)) && logins.failures(login, clock.instant()) >= FLOOD;
    }

    /** How long attempts from there have to wait now. */
    synchronized Optional<Duration> waiting(String address, String login) {
        Instant now = clock.instant();
        boolean known = familiar.containsKey(pair(address, login));
        boolean attacked = !known && logins.failures(login, now) >= ATTACK;
        Wait pairWait = attacked
                ? new Wait(FREE_TRIES_UNDER_ATTACK, FIRST_WAIT_UNDER_ATTACK, LONGEST_WAIT)
                : new Wait(FREE_TRIES, FIRST_WAIT, LONGEST_WAIT);
        Duration wait = pairs.remaining(pair(address, login), pairWait, now);
        if (!known) {
            Wait addressWait = new Wait(FREE_TRIES_OF_ADDRESS, FIRST_WAIT, LONGEST_WAIT);
            Duration forAddress = addresses.remaining(NetworkAddress.group(address), addressWait, now);
            wait = wait.compareTo(forAddress) < 0 ? forAddress : wait;
        }
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    private static String pair(String address, String login) {
        return NetworkAddress.group(address) + ' ' + login;
    }

    /**
     * How the waiting grows.
     *
     * @param free tries before it begins
     * @param first the first wait; each further one is twice as long
     * @param longest where it stops growing
     */
    record Wait(int free, Duration first, Duration longest) {

        Duration after(int failures) {
            int doublings = Math.min(failures - free, 20);
            if (doublings < 0) {
                return Duration.ZERO;
            }
            Duration grown = first.multipliedBy(1L << doublings);
            return grown.compareTo(longest) < 0 ? grown : longest;
        }
    }
}
