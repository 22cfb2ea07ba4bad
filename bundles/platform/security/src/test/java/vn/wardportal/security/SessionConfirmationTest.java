package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Confirmation;
import vn.wardportal.api.user.NotConfirmed;
import vn.wardportal.api.user.Person;

class SessionConfirmationTest {

    @TempDir
    Path folder;

    private Portal portal;
    private String password;
    private Person lan;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
        password = portal.account("lan", "VAN_PHONG");
        lan = portal.person("lan", password);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aPasswordHoldsForAWhileInItsSessionAlone() {
        Person elsewhere = portal.person("lan", password);
        assertThat(fresh(lan)).as("signing in is no confirmation").isFalse();

        Acting.as(
                lan, () -> assertThat(portal.confirmation.confirm(password, "")).isEmpty());

        assertThat(fresh(lan)).isTrue();
        assertThat(fresh(elsewhere)).isFalse();
        portal.clock.pass(Duration.ofMinutes(2));
        Acting.as(lan, () -> assertThat(portal.confirmation.fresh(Duration.ofMinutes(1)))
                .isFalse());
        portal.clock.pass(Confirmation.LATELY);
        assertThat(fresh(lan)).isFalse();
    }

    @Test
    void whoDidNotConfirmIsRefused() {
        Acting.as(lan, () -> assertThatThrownBy(() -> portal.confirmation.require(Confirmation.LATELY))
                .isInstanceOf(NotConfirmed.class));
        assertThatThrownBy(() -> portal.confirmation.require(Confirmation.LATELY))
                .isInstanceOf(NotConfirmed.class);
        Acting.as(Person.PORTAL, () -> portal.confirmation.require(Confirmation.LATELY));
    }

    @Test
    void theConfirmationGoesWithTheSession() {
        Acting.as(lan, () -> portal.confirmation.confirm(password, ""));
        portal.sessions.end(lan.session());

        assertThat(fresh(lan)).isFalse();
        Acting.as(
                lan, () -> assertThat(portal.confirmation.confirm(password, "")).contains("signin.ended"));
    }

    @Test
    void anothersPasswordOrSessionConfirmsNothing() {
        String mai = portal.account("mai");
        Acting.as(lan, () -> assertThat(portal.confirmation.confirm(mai, "")).contains("password.wrong"));
        Acting.as(lan, () -> portal.confirmation.confirm(password, ""));

        assertThat(fresh(new Person(99, "mai", "Mai", Set.of(), lan.session()))).isFalse();
    }

    @Test
    void whoHasASecondFactorNeedsBoth() {
        Phone phone = Phone.of(portal);
        phone.enrol(lan);
        phone.wait(portal);
        String code = phone.code();

        Acting.as(lan, () -> {
            assertThat(portal.confirmation.codeWanted()).isTrue();
            assertThat(portal.confirmation.confirm("wrong", code)).contains("password.wrong");
            assertThat(portal.confirmation.confirm(password, "")).contains("code.missing");
            assertThat(portal.confirmation.confirm(password, "nothing")).contains("code.wrong");
            assertThat(fresh(lan)).isFalse();
            assertThat(portal.confirmation.confirm(password, code)).isEmpty();
            assertThat(fresh(lan)).isTrue();
            assertThat(portal.confirmation.confirm(password, code)).contains("code.used");
        });
    }

    @Test
    void guessingCodesInsideASessionWaitsToo() {
        Phone.of(portal).enrol(lan);
        Acting.as(lan, () -> {
            for (int guess = 0; guess < 5; guess++) {
                assertThat(portal.confirmation.confirm(password, "guess")).contains("code.wrong");
            }
            assertThat(portal.confirmation.confirm(password, "guess")).contains("password.wait");
        });
    }

    @Test
    void accountsAndRolesAreChangedOnlyByWhoConfirmed() {
        Person admin = new Person(1, "admin", "Admin", Set.of("*"));
        portal.confirmed.expire();

        Acting.as(admin, () -> {
            assertThatThrownBy(() -> portal.accounts.add("mai", "Mai", "", Set.of()))
                    .isInstanceOf(NotConfirmed.class);
            assertThatThrownBy(() -> portal.accounts.resetPassword(lan.id())).isInstanceOf(NotConfirmed.class);
            assertThatThrownBy(() -> portal.accounts.resetSecondFactor(lan.id()))
                    .isInstanceOf(NotConfirmed.class);
            assertThatThrownBy(() -> portal.roles.change(new Role("CTV", "CTV", Set.of("*"))))
                    .isInstanceOf(NotConfirmed.class);
            assertThatThrownBy(() -> portal.roles.remove("CTV")).isInstanceOf(NotConfirmed.class);
        });
    }

    private boolean fresh(Person person) {
        boolean[] fresh = new boolean[1];
        Acting.as(person, () -> fresh[0] = portal.confirmation.fresh(Confirmation.LATELY));
        return fresh[0];
    }
}
