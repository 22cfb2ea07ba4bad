package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

    @TempDir
    Path folder;

    private Portal portal;
    private DemoAccounts samples;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
        samples = new DemoAccounts(portal.rights, portal.passwords, portal.clock, folder);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void eachRoleOfTheRegulationHasASampleWithThePasswordInTheFile() throws IOException {
        assertThat(samples.empty()).isTrue();

        samples.load();

        String password =
                Files.readString(folder.resolve("demo-accounts.txt")).replaceFirst("(?s).*password: (\\S+).*", "$1");
        Accounts.Credentials head = portal.rights
                .read(handle -> Accounts.credentials(handle, "truongban"))
                .orElseThrow();
        assertThat(portal.passwords.matches(Optional.of(head.password()), password))
                .isTrue();
        Set<String> permissions = portal.rights.read(handle -> Accounts.permissions(handle, head.id()));
        assertThat(permissions).contains("workflow.approve").doesNotContain("*");
        assertThat(samples.empty()).isFalse();
    }

    @Test
    void removingThemLeavesEverybodyElse() {
        portal.account("lan", "CTV");
        samples.load();

        samples.remove();

        List<Account> left = portal.rights.read(Accounts::all);
        assertThat(left).extracting(Account::login).containsExactly("admin", "lan");
        assertThat(folder.resolve("demo-accounts.txt")).doesNotExist();
    }
}
