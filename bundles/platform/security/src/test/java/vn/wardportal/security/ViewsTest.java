package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.Accepted;
import vn.wardportal.security.DeclaredPermissions.Declared;

class ViewsTest {

    private static final Person ADMIN = new Person(1, "admin", "Admin", Set.of("*"));
    private static final List<Declared> DECLARED = List.of(
            new Declared("news.edit", "Tin tức", "Soạn tin"), new Declared("news.withdraw", "Tin tức", "Đăng tin"));

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
    void aPersonIsAddedAndTheirPasswordShownOnce() {
        Acting.as(ADMIN, () -> {
            UsersView view = new UsersView(portal.accounts, portal.confirmed);
            view.add.click();
            view.form.login.setValue("lan");
            view.form.name.setValue("Trần Thị Lan");
            view.form.save.click();

            assertThat(logins(view)).containsExactly("admin", "lan");
            assertThat(view.form.isVisible()).isFalse();
            String password = words(view.notice).toList().getLast();
            assertThat(portal.attempt("lan", password, "10.0.0.1")).isInstanceOf(Accepted.class);
            view.add.click();
            assertThat(words(view.notice)).isEmpty();
        });
    }

    @Test
    void aMistakeIsSaidInTheFormAndNothingIsLost() {
        Acting.as(ADMIN, () -> {
            UsersView view = new UsersView(portal.accounts, portal.confirmed);
            view.add.click();
            view.form.login.setValue("Lan Anh");
            view.form.name.setValue("Trần Lan Anh");
            view.form.save.click();

            assertThat(words(view.form.notice).findFirst().orElseThrow()).startsWith("Lỗi: Tên đăng nhập gồm");
            assertThat(view.form.isVisible()).isTrue();
            assertThat(view.form.name.getValue()).isEqualTo("Trần Lan Anh");
        });
    }

    @Test
    void rolesAreGivenAndAnAccountIsLocked() {
        portal.account("lan", "CTV");
        Acting.as(ADMIN, () -> {
            UsersView view = new UsersView(portal.accounts, portal.confirmed);
            view.edit(row(view, "lan"));
            view.form.roles.setValue(Set.of(role("VAN_PHONG")));
            view.form.active.setValue(false);
            view.form.save.click();

            assertThat(row(view, "lan").roles()).containsExactly("VAN_PHONG");
            assertThat(row(view, "lan").active()).isFalse();
        });
    }

    @Test
    void aPasswordIsReset() {
        portal.account("lan");
        Acting.as(ADMIN, () -> {
            UsersView view = new UsersView(portal.accounts, portal.confirmed);
            view.edit(row(view, "lan"));
            view.form.reset.click();

            String password = words(view.notice).toList().getLast();
            assertThat(portal.attempt("lan", password, "10.0.0.1")).isInstanceOf(Accepted.class);
        });
    }

    @Test
    void aRolesPermissionsAreChosenByModuleAndThoseOfAnAbsentModuleStay() {
        Acting.as(ADMIN, () -> {
            RolesView view = new RolesView(portal.roles, portal.confirmed, DECLARED);
            view.edit(role("PTB_QUAN_TRI"));
            assertThat(view.form.permissions.group("Tin tức").getValue())
                    .containsExactlyInAnyOrder("news.edit", "news.withdraw");
            assertThat(view.form.permissions.group("Mô-đun đang vắng mặt").getValue())
                    .contains("pages.edit");

            view.form.permissions.group("Tin tức").setValue(Set.of("news.edit"));
            view.form.save.click();

            assertThat(role("PTB_QUAN_TRI").permissions())
                    .contains("news.edit", "pages.edit")
                    .doesNotContain("news.withdraw");
        });
    }

    @Test
    void aRoleIsAddedWithEverythingAndRemovedAgain() {
        Acting.as(ADMIN, () -> {
            RolesView view = new RolesView(portal.roles, portal.confirmed, DECLARED);
            view.add.click();
            view.form.name.setValue("DU_PHONG");
            view.form.title.setValue("Dự phòng");
            view.form.everything.setValue(true);
            view.form.save.click();
            assertThat(role("DU_PHONG").permissions()).containsExactly("*");

            view.edit(role("DU_PHONG"));
            view.form.remove.click();
            assertThat(portal.roles.all()).noneMatch(role -> role.name().equals("DU_PHONG"));
        });
    }

    @Test
    void whatCallsForTwoStepsIsChosenAndWhatAnAbsentModuleDeclaresStays() {
        Acting.as(ADMIN, () -> {
            RolesView view = new RolesView(portal.roles, portal.confirmed, DECLARED);
            view.factor.permissions.group("Tin tức").setValue(Set.of("news.edit"));
            view.factor.save.click();

            assertThat(portal.roles.callingForFactor())
                    .contains("*", "news.edit", "modules.manage")
                    .doesNotContain("news.withdraw");
            assertThat(words(view.notice)).contains("Đã lưu các việc cần xác thực hai bước.");
        });
    }

    @Test
    void aSessionIsEndedFromTheList() {
        String token = portal.token("lan", portal.account("lan"));
        Acting.as(ADMIN, () -> {
            SessionsView view = new SessionsView(portal.sessionDesk);
            view.end(view.grid.getListDataView().getItems().findFirst().orElseThrow());

            assertThat(view.grid.getListDataView().getItems()).isEmpty();
            assertThat(portal.signIn.session(token)).isEmpty();
        });
    }

    private Role role(String name) {
        return portal.rights.read(handle -> Roles.find(handle, name)).orElseThrow();
    }

    private static Account row(UsersView view, String login) {
        return view.grid
                .getListDataView()
                .getItems()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> logins(UsersView view) {
        return view.grid.getListDataView().getItems().map(Account::login).toList();
    }

    private static Stream<String> words(Component component) {
        Stream<String> own = component instanceof Span span ? Stream.of(span.getText()) : Stream.empty();
        return Stream.concat(own, component.getChildren().flatMap(ViewsTest::words));
    }
}
