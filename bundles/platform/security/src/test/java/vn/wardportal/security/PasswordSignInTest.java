package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.Refused;
import vn.wardportal.api.user.SignIn.Session;

class PasswordSignInTest {

    private static final String OWN = "cây cầu bắc qua sông";

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
    void theRightPasswordOpensASessionWithThePersonsPermissions() {
        String password = portal.account("lan", "VAN_PHONG");

        Session session = portal.signIn.session(portal.token("lan", password)).orElseThrow();

        assertThat(session.mustChangePassword()).isTrue();
        assertThat(session.person().may("news.edit")).isTrue();
        assertThat(session.person().may("security.users")).isFalse();
        assertThat(portal.audited).anyMatch(line -> line.startsWith("lan security.sign-in security.account/"));
    }

    @Test
    void theLoginMayBeTypedInCapitalsAndWithSpaces() {
        String password = portal.account("lan");

        assertThat(portal.attempt("  LAN ", password, "10.0.0.5")).isInstanceOf(Accepted.class);
    }

    @Test
    void anUnknownLoginAWrongPasswordAndADisabledAccountAreRefusedInTheSameWords() {
        String lan = portal.account("lan");
        portal.account("mai");
        disable("lan");

        assertThat(portal.attempt("nobody", "some password", "10.0.0.1")).isEqualTo(new Refused("signin.wrong", 0));
        assertThat(portal.attempt("mai", "some password", "10.0.0.2")).isEqualTo(new Refused("signin.wrong", 0));
        assertThat(portal.attempt("lan", lan, "10.0.0.3")).isEqualTo(new Refused("signin.wrong", 0));
    }

    @Test
    void anUnknownLoginTakesAsLongAsAKnownOne() {
        Passwords passwords = new Passwords(new PasswordHash.Cost(4096, 2, 1), 5_000);
        Optional<String> stored = Optional.of(passwords.hash(OWN));
        passwords.matches(stored, "warm up");
        passwords.matches(Optional.empty(), "warm up");

        long known = fastest(() -> passwords.matches(stored, "wrong"));
        long unknown = fastest(() -> passwords.matches(Optional.empty(), "wrong"));

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    @Test
    void aDisabledAccountLosesItsSessionAtOnce() {
        String token = portal.token("lan", portal.account("lan"));
        long before = portal.signIn.generation();

        disable("lan");

        assertThat(portal.signIn.session(token)).isEmpty();
        assertThat(portal.signIn.generation()).isGreaterThan(before);
    }

    @Test
    void aChangedRoleReachesAnOpenSession() {
        String token = portal.token("lan", portal.account("lan", "VAN_PHONG"));
        assertThat(portal.signIn.session(token).orElseThrow().person().may("news.withdraw"))
                .isFalse();

        Acting.as(
                Person.PORTAL, () -> portal.roles.change(new Role("VAN_PHONG", "Văn phòng", Set.of("news.withdraw"))));

        assertThat(portal.signIn.session(token).orElseThrow().person().permissions())
                .containsExactly("news.withdraw");
    }

    @Test
    void aSessionEndsWhenItIsIdleWhenItIsOldAndWhenSomebodySignsOut() {
        String password = portal.account("lan");

        String idle = portal.token("lan", password);
        portal.clock.pass(Sessions.IDLE.plusSeconds(1));
        assertThat(portal.signIn.session(idle)).isEmpty();

        String watched = portal.token("lan", password);
        portal.clock.pass(Sessions.IDLE.dividedBy(2));
        assertThat(portal.signIn.session(watched)).isPresent();
        portal.clock.pass(Sessions.IDLE.dividedBy(2).plusSeconds(1));
        assertThat(portal.signIn.session(watched)).isEmpty();

        String old = portal.token("lan", password);
        for (int minutes = 0; minutes <= Sessions.LONGEST.toMinutes(); minutes += 20) {
            portal.clock.pass(Duration.ofMinutes(20));
            portal.signIn.active(old);
        }
        assertThat(portal.signIn.session(old)).isEmpty();

        String left = portal.token("lan", password);
        portal.signIn.signOut(left);
        assertThat(portal.signIn.session(left)).isEmpty();
        assertThat(portal.signIn.session("made up")).isEmpty();
    }

    @Test
    void theOldestSessionGivesWayWhenAnAccountHasTooMany() {
        String password = portal.account("lan");
        String first = portal.token("lan", password);
        for (int count = 0; count < Sessions.PER_ACCOUNT; count++) {
            portal.clock.pass(Duration.ofSeconds(1));
            portal.token("lan", password);
        }

        assertThat(portal.signIn.session(first)).isEmpty();
        assertThat(portal.sessions.list()).hasSize(Sessions.PER_ACCOUNT);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndTheDutyToChange() {
        String password = portal.account("lan");
        String here = portal.token("lan", password);
        String elsewhere = portal.token("lan", password);

        assertThat(portal.signIn.changePassword(here, password, OWN)).isEmpty();

        assertThat(portal.signIn.session(here).orElseThrow().mustChangePassword())
                .isFalse();
        assertThat(portal.signIn.session(elsewhere)).isEmpty();
        assertThat(portal.attempt("lan", password, "10.0.0.5")).isInstanceOf(Refused.class);
        assertThat(portal.attempt("lan", OWN, "10.0.0.5")).isInstanceOf(Accepted.class);
    }

    @Test
    void aWeakWrongOrUnchangedPasswordIsRefusedByName() {
        String password = portal.account("lan");
        String token = portal.token("lan", password);

        assertThat(portal.signIn.changePassword(token, "not it", OWN)).contains("password.wrong");
        assertThat(portal.signIn.changePassword(token, password, "ngắn")).contains("password.short");
        assertThat(portal.signIn.changePassword(token, password, "mật khẩu 123456"))
                .contains("password.common");
        assertThat(portal.signIn.changePassword(token, password, password)).contains("password.same");
        assertThat(portal.signIn.changePassword("made up", password, OWN)).contains("signin.ended");
    }

    @Test
    void guessingInsideASessionIsThrottledToo() {
        Person lan = portal.person("lan", portal.account("lan"));
        for (int guess = 0; guess < 5; guess++) {
            Acting.as(lan, () -> assertThat(portal.confirmation.confirm("a guess", ""))
                    .contains("password.wrong"));
        }

        assertThat(portal.signIn.changePassword(portal.token("lan", passwordOf("lan")), "a guess", OWN))
                .contains("password.wait");
    }

    @Test
    void aHashOfLowerCostIsReplacedWhenItsOwnerSignsIn() {
        String password = portal.account("lan");
        PasswordHash weak = PasswordHash.of(password, new PasswordHash.Cost(32, 1, 1));
        store("lan", weak.text());

        portal.token("lan", password);

        assertThat(stored("lan")).contains("m=" + Portal.CHEAP.memory());
        assertThat(portal.attempt("lan", password, "10.0.0.5")).isInstanceOf(Accepted.class);
    }

    @Test
    void aPasswordTypedWithDecomposedLettersIsTheSame() {
        String password = portal.account("lan");
        portal.signIn.changePassword(portal.token("lan", password), password, OWN);
        String decomposed = java.text.Normalizer.normalize(OWN, java.text.Normalizer.Form.NFD);

        assertThat(portal.attempt("lan", decomposed, "10.0.0.5")).isInstanceOf(Accepted.class);
    }

    private void disable(String login) {
        Acting.as(Person.PORTAL, () -> {
            Account account = account(login);
            portal.accounts.change(new Account(
                    account.id(), login, account.name(), "", false, true, account.roles(), Optional.empty()));
        });
    }

    private String passwordOf(String login) {
        String[] fresh = {""};
        Acting.as(
                Person.PORTAL,
                () -> fresh[0] = portal.accounts.resetPassword(account(login).id()));
        return fresh[0];
    }

    private Account account(String login) {
        return portal.rights.read(Accounts::all).stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private String stored(String login) {
        return portal.rights
                .read(handle -> Accounts.credentials(handle, login))
                .orElseThrow()
                .password();
    }

    private void store(String login, String hash) {
        portal.rights.change(handle -> {
            Accounts.setPassword(handle, account(login).id(), hash, false);
            return true;
        });
    }

    private static long fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 15; round++) {
            long begin = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }
}
