package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.Refused;
import vn.wardportal.testing.FixedClock;

class ThrottleTest {

    private final FixedClock clock = FixedClock.at("2026-11-24T01:00:00Z");
    private final Throttle throttle = new Throttle(clock, 1_000);

    @TempDir
    Path folder;

    private Portal portal;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void fiveTriesAreFreeAndThenEachWaitIsTwiceAsLong() {
        fail("10.0.0.1", "lan", 5);
        assertThat(throttle.enter("10.0.0.1", "lan")).contains(Duration.ofSeconds(2));

        clock.pass(Duration.ofSeconds(2));
        fail("10.0.0.1", "lan", 1);
        assertThat(throttle.enter("10.0.0.1", "lan")).contains(Duration.ofSeconds(4));
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        for (int count = 0; count < 40; count++) {
            clock.pass(throttle.waiting("10.0.0.1", "lan").orElse(Duration.ZERO));
            fail("10.0.0.1", "lan", 1);
        }

        assertThat(throttle.waiting("10.0.0.1", "lan")).contains(Duration.ofMinutes(15));
    }

    @Test
    void anHourOfQuietIsForgiven() {
        fail("10.0.0.1", "lan", 5);
        clock.pass(Duration.ofMinutes(61));

        assertThat(throttle.enter("10.0.0.1", "lan")).isEmpty();
        assertThat(throttle.enter("10.0.0.1", "lan")).isEmpty();
    }

    @Test
    void anAddressThatTriesManyLoginsWaits() {
        IntStream.range(0, 30).forEach(number -> fail("10.0.0.1", "login" + number, 1));

        assertThat(throttle.enter("10.0.0.1", "another")).isPresent();
        assertThat(throttle.enter("10.0.0.2", "another")).isEmpty();
    }

    @Test
    void aColleagueBehindTheSameAddressDoesNotWaitForSomebodyElsesGuesses() {
        fail("10.0.0.1", "mai", 1);
        throttle.passed("10.0.0.1", "mai");
        IntStream.range(0, 30).forEach(number -> fail("10.0.0.1", "login" + number, 1));

        assertThat(throttle.enter("10.0.0.1", "mai")).isEmpty();
    }

    @Test
    void theAddressesOfOneIpv6LineCountAsOne() {
        IntStream.range(1, 6).forEach(number -> fail("2001:db8:1:2::" + number, "lan", 1));

        assertThat(throttle.enter("2001:db8:1:2:aaaa::9", "lan")).isPresent();
        assertThat(throttle.enter("2001:db8:1:3::9", "lan")).isEmpty();
    }

    @Test
    void aLoginGuessedAtFromManyAddressesLeavesEachNewAddressOneTry() {
        IntStream.range(0, 20).forEach(number -> fail("10.0.1." + number, "lan", 1));

        assertThat(throttle.enter("10.9.9.9", "lan")).isEmpty();
        assertThat(throttle.enter("10.9.9.9", "lan")).contains(Duration.ofSeconds(30));
    }

    @Test
    void anAddressKnownForTheLoginKeepsItsFiveTriesMeanwhile() {
        fail("10.0.0.1", "lan", 1);
        throttle.passed("10.0.0.1", "lan");
        IntStream.range(0, 200).forEach(number -> fail("10.0.1." + number, "lan", 1));

        fail("10.0.0.1", "lan", 5);
    }

    @Test
    void theTablesDoNotGrowWithoutBound() {
        Recent<String, Integer> table = new Recent<>(100);
        IntStream.range(0, 10_000).forEach(number -> table.put("key" + number, number));

        assertThat(table).hasSize(100);
    }

    @Test
    void aFloodOnOneLoginDoesNotKeepItsOwnerOut() {
        String password = portal.account("lan");
        for (int attacker = 0; attacker < 300; attacker++) {
            portal.attempt("lan", "guess " + attacker, "10.1." + attacker % 60 + ".7");
        }

        assertThat(portal.attempt("lan", "guess", "10.1.0.7")).isInstanceOf(Refused.class);
        assertThat(portal.attempt("lan", password, "192.168.1.20")).isInstanceOf(Accepted.class);
    }

    @Test
    void manyAttemptsAtOnceAreNoWayRoundTheCount() throws Exception {
        portal.account("lan");
        Callable<Object> attempt = () -> portal.attempt("lan", "a guess", "10.0.0.1");

        long compared;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            compared =
                    threads
                            .invokeAll(List.copyOf(IntStream.range(0, 50)
                                    .mapToObj(number -> attempt)
                                    .toList()))
                            .stream()
                            .filter(answer ->
                                    ((Refused) answer.resultNow()).message().equals("signin.wrong"))
                            .count();
        }

        assertThat(compared).isEqualTo(5);
    }

    @Test
    void aFloodWaitsForAPlaceInsteadOfEatingTheMemory() throws Exception {
        Passwords passwords = new Passwords(new PasswordHash.Cost(16 * 1024, 3, 1), 1);
        String stored = passwords.hash("some password");
        Callable<Boolean> compare = () -> passwords.matches(java.util.Optional.of(stored), "a guess");

        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            boolean turnedAway = threads
                    .invokeAll(
                            IntStream.range(0, 12).mapToObj(number -> compare).toList())
                    .stream()
                    .anyMatch(answer -> answer.state() == java.util.concurrent.Future.State.FAILED
                            && answer.exceptionNow() instanceof Passwords.Busy);
            assertThat(turnedAway).isTrue();
        }
    }

    private void fail(String address, String login, int times) {
        for (int count = 0; count < times; count++) {
            assertThat(throttle.enter(address, login)).isEmpty();
        }
    }
}
