package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.api.user.SignIn.Refused;

class FirstLoginTest {

    private static final String OWN = "cây cầu bắc qua sông";

    @TempDir
    Path folder;

    private Portal portal;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anEmptyPortalGetsAnAdministratorWhosePasswordStandsInAPrivateFile() throws IOException {
        Portal portal = portal();
        portal.firstLogin.open(false);

        assertThat(lines().getFirst()).isEqualTo("login: admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        Person admin = portal.person("admin", password());
        assertThat(admin.may("anything.at.all")).isTrue();
        assertThat(portal.audited).contains("portal security.administrator security.account/1 admin");
    }

    @Test
    void anotherStartChangesNothing() throws IOException {
        Portal portal = portal();
        portal.firstLogin.open(false);
        List<String> before = lines();

        portal.firstLogin.open(false);

        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void theFileGoesOnceThePasswordIsChanged() throws IOException {
        Portal portal = portal();
        portal.firstLogin.open(false);
        String password = password();

        assertThat(portal.signIn.changePassword(portal.token("admin", password), password, OWN))
                .isEmpty();

        assertThat(file()).doesNotExist();
    }

    @Test
    void aFileLeftByAPowerCutGoesAtTheNextStart() throws IOException {
        Portal portal = portal();
        portal.firstLogin.open(false);
        List<String> content = lines();
        portal.signIn.changePassword(portal.token("admin", password()), password(), OWN);
        Files.write(file(), content);

        portal.firstLogin.open(false);

        assertThat(file()).doesNotExist();
    }

    @Test
    void resettingBringsBackADisabledAdministratorWithoutRights() throws IOException {
        Portal portal = portal();
        portal.firstLogin.open(false);
        portal.account("lan", "QUAN_TRI");
        takeAway(portal);

        portal.firstLogin.open(true);

        assertThat(portal.attempt("admin", OWN, "10.0.0.1")).isInstanceOf(Refused.class);
        assertThat(portal.attempt("admin", password(), "10.0.0.1")).isInstanceOf(Accepted.class);
        assertThat(portal.person("admin", password()).may("security.users")).isTrue();
    }

    private void takeAway(Portal portal) {
        Acting.as(Person.PORTAL, () -> {
            Account admin = portal.accounts.all().stream()
                    .filter(account -> account.login().equals("admin"))
                    .findFirst()
                    .orElseThrow();
            portal.accounts.change(
                    new Account(admin.id(), "admin", "Admin", "", false, false, Set.of(), admin.signedInAt()));
        });
    }

    private Portal portal() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        return portal;
    }

    private Path file() {
        return folder.resolve("first-login.txt");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    private String password() throws IOException {
        return lines().get(1).substring("password: ".length());
    }
}
