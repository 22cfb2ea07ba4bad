package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;

class DesksTest {

    @TempDir
    Path folder;

    private Portal portal;
    private Person admin;

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()));
        portal.firstLogin.open(false);
        admin = new Person(account("admin").id(), "admin", "Admin", Set.of("*"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anAddedPersonSignsInWithThePasswordThatIsShownOnce() {
        String password = as(admin, () -> portal.accounts.add(" Lan ", " Trần Thị Lan ", "", Set.of("VAN_PHONG")));

        assertThat(portal.person("lan", password).name()).isEqualTo("Trần Thị Lan");
        assertThat(portal.audited).contains("admin security.account-add security.account/2 lan: VAN_PHONG");
        assertThat(portal.audited).noneMatch(line -> line.contains(password));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admin      | Ông A | ''          | users.error.loginTaken",
                "Nguyễn     | Ông A | ''          | users.error.login",
                "-a         | Ông A | ''          | users.error.login",
                "a'; drop-- | Ông A | ''          | users.error.login",
                "mai        | ' '   | ''          | users.error.name",
                "mai        | Ông A | mai         | users.error.email",
                "mai        | Ông A | <a>@x.vn    | users.error.email",
            })
    void whatMakesNoAccountIsRefusedByName(String login, String name, String email, String key) {
        refused(key, admin, () -> portal.accounts.add(login, name, email, Set.of()));
    }

    @Test
    void theLastAdministratorCanNeitherBeLockedNorLoseEverything() {
        Person clerk = clerk("*");

        refused("users.error.lastAdministrator", clerk, () -> portal.accounts.change(changed("admin", false)));
        refused("users.error.lastAdministrator", clerk, () -> portal.accounts.change(changed("admin", true)));
        refused("users.error.lastAdministrator", clerk, () -> portal.roles.change(new Role("QUAN_TRI", "Q", Set.of())));
        assertThat(account("admin").active()).isTrue();
        assertThat(account("admin").roles()).containsExactly("QUAN_TRI");
    }

    @Test
    void twoAdministratorsWhoLockEachOtherLeaveOne() throws Exception {
        portal.account("lan", "QUAN_TRI");
        Person lan = new Person(account("lan").id(), "lan", "Lan", Set.of("*"));
        Callable<Boolean> first = () -> tried(lan, () -> portal.accounts.change(changed("admin", false, "QUAN_TRI")));
        Callable<Boolean> second = () -> tried(admin, () -> portal.accounts.change(changed("lan", false, "QUAN_TRI")));

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(first, second));
        }

        assertThat(portal.rights.read(Accounts::activeAdministrators)).isEqualTo(1);
    }

    @Test
    void nobodyChangesTheirOwnRolesOrLocksThemselves() {
        portal.account("lan", "QUAN_TRI");

        refused("users.error.ownRoles", admin, () -> portal.accounts.change(changed("admin", true)));
        refused("users.error.ownAccount", admin, () -> portal.accounts.change(changed("admin", false, "QUAN_TRI")));
    }

    @Test
    void nobodyGivesOthersMoreThanTheyMayDoThemselves() {
        Acting.as(admin, () -> {
            portal.roles.add(role("MOT", "news.edit"));
            portal.roles.add(role("HAI", "news.edit"));
        });
        portal.account("mai", "MOT");
        Person clerk = clerk("security.users", "news.edit");

        refused("users.error.moreThanOwn", clerk, () -> portal.accounts.add("a1", "A", "", Set.of("QUAN_TRI")));
        refused("users.error.moreThanOwn", clerk, () -> portal.accounts.change(changed("mai", true, "TRUONG_BAN")));
        Acting.as(clerk, () -> portal.accounts.change(changed("mai", true, "MOT", "HAI")));
        assertThat(account("mai").roles()).containsExactlyInAnyOrder("MOT", "HAI");
    }

    @Test
    void nobodyReachesMoreThroughSomebodyElsesAccount() {
        Person clerk = clerk("security.users", "news.edit");
        long id = account("admin").id();

        refused("users.error.stronger", clerk, () -> portal.accounts.resetPassword(id));
        refused("users.error.stronger", clerk, () -> portal.accounts.change(changed("admin", false, "QUAN_TRI")));
    }

    @Test
    void nobodyRaisesARoleBeyondTheirOwnRights() {
        Set<String> contributor = portal.rights.read(Roles::all).stream()
                .filter(role -> role.name().equals("CTV"))
                .findFirst()
                .orElseThrow()
                .permissions();
        Person clerk = clerk(with(contributor, "security.roles").toArray(String[]::new));

        refused("roles.error.moreThanOwn", clerk, () -> portal.roles.change(role("CTV", "news.edit", "news.withdraw")));
        refused("roles.error.moreThanOwn", clerk, () -> portal.roles.change(role("CTV", "*")));
        refused("roles.error.moreThanOwn", clerk, () -> portal.roles.change(role("TRUONG_BAN")));
        refused("roles.error.moreThanOwn", clerk, () -> portal.roles.add(role("MOI", "modules.manage")));
        Acting.as(clerk, () -> portal.roles.change(role("CTV")));
        Acting.as(clerk, () -> portal.roles.add(role("MOI", "news.edit")));
    }

    @Test
    void nobodyExemptsFromTwoStepsWhatTheyMayNotDo() {
        Person clerk = clerk("security.roles", "news.edit");
        Set<String> before = as(admin, portal.roles::callingForFactor);

        refused("roles.error.moreThanOwn", clerk, () -> portal.roles.callForFactor(Set.of()));
        Acting.as(clerk, () -> portal.roles.callForFactor(with(before, "news.edit")));
        Acting.as(admin, () -> portal.roles.callForFactor(Set.of("news.edit")));

        assertThat(as(admin, portal.roles::callingForFactor)).containsExactlyInAnyOrder("*", "news.edit");
        assertThat(portal.audited).contains("admin security.factor-rule security.factor/rule *, news.edit");
    }

    @Test
    void aRoleIsRemovedOnlyWhenNobodyHoldsIt() {
        portal.account("mai", "CTV");

        refused("roles.error.held", admin, () -> portal.roles.remove("CTV"));
        Acting.as(admin, () -> portal.roles.remove("TV_DOAN"));

        assertThat(as(admin, portal.roles::all)).noneMatch(role -> role.name().equals("TV_DOAN"));
        refused("roles.error.gone", admin, () -> portal.roles.remove("TV_DOAN"));
        refused("roles.error.nameTaken", admin, () -> portal.roles.add(role("CTV")));
        refused("roles.error.name", admin, () -> portal.roles.add(role("vai trò")));
    }

    @Test
    void aResetPasswordEndsTheSessionsAndHasToBeChanged() {
        String token = portal.token("lan", portal.account("lan"));

        String fresh =
                as(admin, () -> portal.accounts.resetPassword(account("lan").id()));

        assertThat(portal.signIn.session(token)).isEmpty();
        assertThat(portal.signIn
                        .session(portal.token("lan", fresh))
                        .orElseThrow()
                        .mustChangePassword())
                .isTrue();
    }

    @Test
    void aSessionIsListedWithoutItsTokenAndCanBeEnded() {
        String token = portal.token("lan", portal.account("lan"));

        SessionDesk.Shown shown = as(admin, portal.sessionDesk::all).getFirst();
        assertThat(shown.who()).isEqualTo("Ông lan (lan)");
        assertThat(shown.address()).isEqualTo(Portal.OFFICE.address());
        assertThat(shown.key()).isNotEqualTo(token);
        assertThat(portal.signIn.session(shown.key())).isEmpty();

        Acting.as(admin, () -> portal.sessionDesk.end(shown));
        assertThat(portal.signIn.session(token)).isEmpty();
        assertThat(portal.audited).last().asString().startsWith("admin security.session-end");
    }

    @Test
    void whoHoldsNoPermissionAndWhereNobodyActsNothingIsShownOrDone() {
        Person mai = new Person(99, "mai", "Mai", Set.of("news.edit"));
        List<ThrowingCallable> doors = List.of(
                portal.accounts::all,
                portal.accounts::roles,
                () -> portal.accounts.add("a1", "A", "", Set.of()),
                () -> portal.accounts.change(changed("admin", true)),
                () -> portal.accounts.resetPassword(1),
                portal.roles::all,
                () -> portal.roles.add(role("MOI")),
                () -> portal.roles.change(role("CTV")),
                () -> portal.roles.remove("CTV"),
                portal.sessionDesk::all);

        for (ThrowingCallable door : doors) {
            assertThatThrownBy(door).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> Acting.call(mai, () -> {
                        try {
                            door.call();
                        } catch (RuntimeException e) {
                            throw e;
                        } catch (Throwable e) {
                            throw new IllegalStateException(e);
                        }
                        return true;
                    }))
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private Person clerk(String... permissions) {
        return new Person(4711, "clerk", "Clerk", Set.of(permissions));
    }

    private Account account(String login) {
        return portal.rights.read(Accounts::all).stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private Account changed(String login, boolean active, String... roles) {
        Account account = account(login);
        return new Account(account.id(), login, account.name(), "", active, false, Set.of(roles), Optional.empty());
    }

    private static Role role(String name, String... permissions) {
        return new Role(name, "Vai trò " + name, Set.of(permissions));
    }

    private static void refused(String key, Person actor, Runnable work) {
        assertThatThrownBy(() -> Acting.as(actor, work))
                .isInstanceOf(Mistake.class)
                .hasMessage(key);
    }

    private static boolean tried(Person actor, Runnable work) {
        try {
            Acting.as(actor, work);
            return true;
        } catch (Mistake e) {
            return false;
        }
    }

    private static Set<String> with(Set<String> permissions, String another) {
        return Stream.concat(permissions.stream(), Stream.of(another)).collect(Collectors.toSet());
    }

    private static <T> T as(Person actor, Callable<T> work) {
        try {
            return Acting.call(actor, work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
