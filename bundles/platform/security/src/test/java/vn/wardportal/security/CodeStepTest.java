package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.Attempt;
import vn.wardportal.api.user.SignIn.Client;
import vn.wardportal.api.user.SignIn.CodeWanted;
import vn.wardportal.api.user.SignIn.Refused;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.api.user.SignIn.Session;

class CodeStepTest {

    private static final String OFFICE = "10.0.0.5";

    @TempDir
    Path folder;

    private Portal portal;
    private Phone phone;
    private String password;
    private List<String> recovery;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
        password = portal.account("lan", "VAN_PHONG");
        phone = Phone.of(portal);
        recovery = phone.enrol(portal.person("lan", password));
        phone.wait(portal);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void thereIsASessionOnlyAfterPasswordAndCode() {
        int sessions = portal.sessions.list().size();
        String pass = pass(OFFICE);
        assertThat(portal.sessions.list()).hasSize(sessions);
        assertThat(portal.signIn.session(pass)).isEmpty();

        Attempt attempt = enter(pass, phone.code(), OFFICE);

        Session session = portal.signIn.session(((Accepted) attempt).token()).orElseThrow();
        assertThat(session.secondFactor()).isEqualTo(SecondFactor.ON);
        assertThat(session.person().may("news.edit")).isTrue();
    }

    @Test
    void aWrongPasswordIsToldBeforeAnyCodeIsAskedFor() {
        assertThat(portal.attempt("lan", "wrong", OFFICE)).isEqualTo(new Refused("signin.wrong", 0));
    }

    @Test
    void aWrongAUsedAndAMissingCodeAreToldAndARecoveryCodeHelps() {
        String pass = pass(OFFICE);

        assertThat(enter(pass, "x12345", OFFICE)).isEqualTo(new Refused("code.wrong", 0));
        assertThat(enter(pass, " ", OFFICE)).isEqualTo(new Refused("code.missing", 0));
        assertThat(enter(pass, recovery.getFirst(), OFFICE)).isInstanceOf(Accepted.class);

        String code = phone.code();
        assertThat(enter(pass(OFFICE), code, OFFICE)).isInstanceOf(Accepted.class);
        assertThat(enter(pass(OFFICE), code, OFFICE)).isEqualTo(new Refused("code.used", 0));
    }

    @Test
    void aPassIsGoodForOneSessionAFewMinutesAndAFewTries() {
        String used = pass(OFFICE);
        enter(used, phone.code(), OFFICE);
        assertThat(enter(used, recovery.get(0), OFFICE)).isEqualTo(new Refused("code.over", 0));

        String old = pass(OFFICE);
        portal.clock.pass(Passes.LONGEST);
        assertThat(enter(old, recovery.get(0), OFFICE)).isEqualTo(new Refused("code.over", 0));

        String tried = pass(OFFICE);
        for (int attempt = 0; attempt < Passes.TRIES; attempt++) {
            enter(tried, "wrong", "10.0.1." + attempt);
        }
        assertThat(enter(tried, recovery.get(0), OFFICE)).isEqualTo(new Refused("code.over", 0));
        assertThat(enter("made up", recovery.get(0), OFFICE)).isEqualTo(new Refused("code.over", 0));
    }

    @Test
    void whoIsLockedMeanwhileDoesNotGetIn() {
        String pass = pass(OFFICE);

        Acting.as(
                Person.PORTAL,
                () -> portal.accounts.change(
                        new Account(2, "lan", "Lan", "", false, true, java.util.Set.of(), Optional.empty())));

        assertThat(enter(pass, phone.code(), OFFICE)).isEqualTo(new Refused("code.over", 0));
    }

    @Test
    void guessingWaitsAsItDoesForPasswords() {
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(enter(pass("10.9.9.9"), "000000x", "10.9.9.9")).isEqualTo(new Refused("code.wrong", 0));
        }
        String pass = pass("10.9.9.9");
        assertThat(enter(pass, "000000x", "10.9.9.9")).isEqualTo(new Refused("code.wrong", 2));

        assertThat(enter(pass, phone.code(), "10.9.9.9")).isEqualTo(new Refused("signin.wait", 2));
        assertThat(enter(pass(OFFICE), phone.code(), OFFICE)).isInstanceOf(Accepted.class);
    }

    @Test
    void whoKnowsThePasswordAndGuessesFromEverywhereLocksNobodyOut() {
        assertThat(enter(pass(OFFICE), phone.code(), OFFICE)).isInstanceOf(Accepted.class);
        for (int address = 0; address < 100; address++) {
            String from = "172.16.0." + address;
            enter(pass(from), "00000x", from);
        }
        phone.wait(portal);

        assertThat(enter(pass("172.17.0.1"), phone.code(), "172.17.0.1"))
                .as("six digits may be chance")
                .isEqualTo(new Refused("code.flood", 0));
        assertThat(enter(pass("10.1.1.1"), recovery.getFirst(), "10.1.1.1"))
                .as("a recovery code is no chance")
                .isInstanceOf(Accepted.class);
        assertThat(enter(pass(OFFICE), phone.code(), OFFICE))
                .as("where Lan has signed in before")
                .isInstanceOf(Accepted.class);
        portal.clock.pass(Duration.ofMinutes(61));
        assertThat(enter(pass("172.17.0.1"), phone.code(), "172.17.0.1")).isInstanceOf(Accepted.class);
    }

    private String pass(String address) {
        return ((CodeWanted) portal.attempt("lan", password, address)).pass();
    }

    private Attempt enter(String pass, String code, String address) {
        return portal.signIn.enterCode(pass, code, new Client(address, "Firefox"));
    }
}
