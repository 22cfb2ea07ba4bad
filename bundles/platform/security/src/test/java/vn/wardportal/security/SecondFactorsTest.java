package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.security.FactorCodes.Outcome;

class SecondFactorsTest {

    @TempDir
    Path folder;

    private Portal portal;
    private Phone phone;
    private Person lan;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
        lan = portal.person("lan", portal.account("lan", "VAN_PHONG"));
        phone = Phone.of(portal);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aCodeIsGoodForOnce() {
        phone.enrol(lan);
        phone.wait(portal);

        assertThat(portal.codes.check(lan, phone.code())).isEqualTo(Outcome.RIGHT);
        assertThat(portal.codes.check(lan, phone.code())).isEqualTo(Outcome.USED);
        phone.wait(portal);
        assertThat(portal.codes.check(lan, " " + phone.code().replaceAll("(...)", "$1 ")))
                .isEqualTo(Outcome.RIGHT);
    }

    @Test
    void theCodeThatSetItUpIsUsedAndSoAreThoseBeforeIt() {
        phone.enrol(lan);
        assertThat(portal.codes.check(lan, phone.code())).isEqualTo(Outcome.USED);

        phone.wait(portal);
        String before = phone.code();
        portal.clock.pass(Duration.ofSeconds(Totp.STEP_SECONDS));
        assertThat(portal.codes.check(lan, phone.code())).isEqualTo(Outcome.RIGHT);
        assertThat(portal.codes.check(lan, before)).isNotEqualTo(Outcome.RIGHT);
    }

    @Test
    void ofManyWhoUseACodeAtOnceOneIsHeard() throws Exception {
        phone.enrol(lan);
        phone.wait(portal);
        String code = phone.code();

        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            Callable<Outcome> attempt = () -> portal.codes.check(lan, code);
            List<Outcome> outcomes = many.invokeAll(java.util.Collections.nCopies(8, attempt)).stream()
                    .map(SecondFactorsTest::got)
                    .toList();

            assertThat(outcomes).containsOnlyOnce(Outcome.RIGHT).contains(Outcome.USED);
        }
    }

    @Test
    void aRecoveryCodeIsGoodForOnceHoweverItIsTyped() {
        List<String> codes = phone.enrol(lan);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(portal.codes.check(lan, codes.get(3).toUpperCase().replace('-', ' ')))
                .isEqualTo(Outcome.RIGHT);
        assertThat(portal.codes.check(lan, codes.get(3))).isEqualTo(Outcome.WRONG);
        assertThat(portal.audited).contains("lan security.recovery-code security.account/2 lan: 9");
    }

    @Test
    void freshRecoveryCodesReplaceTheFormer() {
        List<String> former = phone.enrol(lan);

        List<String> fresh = as(lan, () -> portal.factors.renewCodes(lan));

        assertThat(portal.codes.check(lan, former.getFirst())).isEqualTo(Outcome.WRONG);
        assertThat(portal.codes.check(lan, fresh.getFirst())).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aRecoveryCodeOfSomebodyElseIsWorthNothing() {
        List<String> codes = phone.enrol(lan);
        Person mai = portal.person("mai", portal.account("mai"));
        Phone.of(portal).enrol(mai);

        assertThat(portal.codes.check(mai, codes.getFirst())).isEqualTo(Outcome.WRONG);
        assertThat(portal.codes.check(lan, codes.getFirst())).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() {
        assertThatThrownBy(() -> as(lan, () -> portal.factors.enrol(lan, phone.secret(), "000000x")))
                .hasMessage("factor.error.code");
        assertThat(portal.factors.on(lan.id())).isFalse();
    }

    @Test
    void theDatabaseHoldsNeitherTheSecretNorTheCodes() {
        List<String> codes = phone.enrol(lan);

        byte[] sealed = portal.rights
                .read(handle -> FactorTable.find(handle, lan.id()))
                .orElseThrow()
                .secret();
        List<byte[]> digests =
                portal.rights.read(handle -> handle.createQuery("select digest from security.recovery_code")
                        .mapTo(byte[].class)
                        .list());

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(phone.secret(), StandardCharsets.ISO_8859_1));
        assertThat(digests).hasSize(10).allMatch(digest -> digest.length == 32);
        assertThat(portal.audited)
                .noneMatch(line -> codes.stream().anyMatch(line::contains) || line.contains(phone.text()));
    }

    @Test
    void theKeyIsForThePortalsUserAloneAndBoundToEachAccount() throws IOException {
        phone.enrol(lan);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Person other = portal.person("mai", portal.account("mai"));
        phone.enrol(other);
        portal.rights.note(handle -> handle.execute("update security.second_factor set secret ="
                + " (select secret from security.second_factor where account = " + lan.id() + ")"));
        assertThatThrownBy(() -> portal.codes.check(other, "123456"))
                .hasMessageContainingAll("security.account/" + other.id(), "portal.key");
    }

    @Test
    void aLostKeyIsNamedAndNotMadeAnew() throws IOException {
        phone.enrol(lan);
        Files.delete(file());

        assertThatThrownBy(() -> portal.codes.check(lan, "123456")).hasMessageContainingAll("portal.key", "missing");
        assertThat(file()).doesNotExist();
    }

    @Test
    void wrongCodesAreCountedAndTheAuditIsNotFlooded() {
        phone.enrol(lan);
        for (int attempt = 0; attempt < 9; attempt++) {
            portal.codes.check(lan, "abcdef");
        }

        assertThat(portal.audited.stream().filter(line -> line.contains("security.code-failed")))
                .containsExactly(
                        "portal security.code-failed security.account/2 lan: 1",
                        "portal security.code-failed security.account/2 lan: 2",
                        "portal security.code-failed security.account/2 lan: 4",
                        "portal security.code-failed security.account/2 lan: 8");
        phone.wait(portal);
        portal.codes.check(lan, phone.code());
        portal.codes.check(lan, "abcdef");
        assertThat(portal.audited.getLast()).endsWith("lan: 1");
    }

    @Test
    void itIsCalledForByWhatSomebodyMayDo() {
        assertThat(standing(lan)).isEqualTo(SecondFactor.NONE);
        Person chief = portal.person("chief", portal.account("chief", "PTB_QUAN_TRI"));
        assertThat(standing(chief)).isEqualTo(SecondFactor.ADVISED);

        phone.enrol(chief);
        assertThat(standing(chief)).isEqualTo(SecondFactor.ON);
    }

    @Test
    void theAdministratorsResetTakesItAway() {
        Person admin = new Person(1, "admin", "Admin", Set.of("*"));
        phone.enrol(admin);

        portal.firstLogin.open(true);

        assertThat(portal.factors.on(1)).isFalse();
    }

    @Test
    void whoLostTheirPhoneIsHelpedByWhoeverManagesAccounts() {
        String password = portal.account("mai");
        Person mai = portal.person("mai", password);
        phone.enrol(mai);
        Person admin = new Person(1, "admin", "Admin", Set.of("*"));

        Acting.as(admin, () -> {
            assertThat(portal.accounts.withSecondFactor()).containsExactly(mai.id());
            portal.accounts.resetSecondFactor(mai.id());
            assertThat(portal.accounts.withSecondFactor()).isEmpty();
        });

        assertThat(portal.audited).contains("admin security.factor-reset security.account/3 mai");
        assertThat(portal.sessions.list()).noneMatch(session -> session.account() == mai.id());
        assertThat(portal.attempt("mai", password, "10.0.0.9")).isInstanceOf(Accepted.class);
    }

    private SecondFactor standing(Person person) {
        return portal.rights.read(handle -> portal.factors.standing(handle, person.id()));
    }

    private Path file() {
        return folder.resolve("portal.key");
    }

    private static Outcome got(java.util.concurrent.Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T as(Person person, Callable<T> work) {
        try {
            return Acting.call(person, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
