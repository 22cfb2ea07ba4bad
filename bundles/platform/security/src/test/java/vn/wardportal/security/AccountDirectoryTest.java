package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Directory.Known;
import vn.wardportal.api.user.Person;

class AccountDirectoryTest {

    @TempDir
    Path folder;

    private Portal portal;
    private AccountDirectory directory;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
        directory = new AccountDirectory(portal.rights);
        portal.account("lan", "TRUONG_BAN");
        portal.account("mai", "CTV", "VAN_HANH");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void holdersAreThoseWhoseRolesNameThePermission() {
        assertThat(logins(directory.holders("news.edit"))).containsExactly("lan", "mai");
        assertThat(logins(directory.holders("workflow.approve"))).containsExactly("lan");
        assertThat(logins(directory.holders("*"))).containsExactly("admin");
    }

    @Test
    void whoPublishedPagesWithdrawsThemNow() {
        assertThat(logins(directory.holders("pages.withdraw"))).containsExactly("lan", "mai");
        assertThat(logins(directory.holders("pages.edit"))).containsExactly("lan", "mai");
        assertThat(logins(directory.holders("pages.publish"))).isEmpty();
    }

    @Test
    void whoMayDoEverythingIsAbleToo() {
        assertThat(logins(directory.able("workflow.approve"))).containsExactlyInAnyOrder("admin", "lan");
    }

    @Test
    void aLockedAccountIsFoundButHoldsNothing() {
        Known mai = directory.byLogin("mai").orElseThrow();

        lock(mai);

        assertThat(logins(directory.holders("news.edit"))).containsExactly("lan");
        assertThat(directory.find(mai.id())).hasValueSatisfying(known -> {
            assertThat(known.active()).isFalse();
            assertThat(known.email()).isEqualTo("mai@example.vn");
        });
        assertThat(logins(directory.all())).contains("mai");
    }

    @Test
    void aRoleThatChangesIsFollowed() {
        Acting.as(
                Person.PORTAL,
                () -> portal.roles.change(new Role("CTV", "Cộng tác viên", Set.of("news.edit", "workflow.approve"))));

        assertThat(logins(directory.holders("workflow.approve"))).containsExactly("lan", "mai");
    }

    @Test
    void askingAgainReadsNoTable() {
        directory.all();

        portal.close();

        assertThat(logins(directory.holders("workflow.approve"))).containsExactly("lan");
    }

    @Test
    void aPageMadeWithItIsStaleOnceAnAccountChanges() {
        directory.all();
        Sources sources = Sources.noting(() -> directory.byLogin("mai")).sources();
        assertThat(sources.current(Instant.now())).isTrue();

        lock(directory.byLogin("mai").orElseThrow());

        assertThat(sources.current(Instant.now())).isFalse();
    }

    @Test
    void nobodyIsFoundUnderAnUnknownNumberOrLogin() {
        assertThat(directory.find(99_999)).isEmpty();
        assertThat(directory.byLogin("khong-co")).isEmpty();
    }

    private void lock(Known known) {
        Acting.as(
                Person.PORTAL,
                () -> portal.accounts.change(new Account(
                        known.id(),
                        known.login(),
                        known.name(),
                        "mai@example.vn",
                        false,
                        false,
                        Set.of("CTV", "VAN_HANH"),
                        Optional.empty())));
    }

    private static List<String> logins(List<Known> found) {
        return found.stream().map(Known::login).toList();
    }
}
