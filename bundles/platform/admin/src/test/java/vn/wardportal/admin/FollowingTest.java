package vn.wardportal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.admin.entry.Group;
import vn.wardportal.api.data.WritesPaused;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;

/** An open screen, from signing in to everything that can change around it. */
class FollowingTest {

    private final List<String> acting = new CopyOnWriteArrayList<>();
    private ConsoleOnJetty console;
    private Screen screen;

    @BeforeEach
    void start() throws Exception {
        console = new ConsoleOnJetty(0);
        console.people.know("lan", "Nguyễn Thị Lan", "tin-tuc.edit", "van-ban.edit");
        offerNews();
        screen = new Screen(console);
    }

    @AfterEach
    void stop() throws Exception {
        console.close();
    }

    private void offerNews() {
        console.offers.add("tin-tuc", "Tin bài", Group.CONTENT, below -> {
            acting.add(Acting.person().map(Person::login).orElse("nobody"));
            return new Div(
                    new Span("Bài số " + below),
                    new Button("Hỏi", event -> new Dialog("Hỏi lại").open()),
                    new Button("Hỏng", event -> {
                        throw new IllegalStateException("a secret of the program");
                    }),
                    new Button("Lưu", event -> {
                        throw new WritesPaused("news is being upgraded");
                    }));
        });
    }

    @Test
    void whoIsNotSignedInSeesTheWayInOnly() throws Exception {
        assertThat(screen.open("tin-tuc/12")).contains("vaadin-login-form").doesNotContain("Bài số");
        assertThat(acting).isEmpty();
    }

    @Test
    void aWrongPasswordIsAnsweredInWordsOfTheServiceThatKnowsTheAccounts() throws Exception {
        screen.open("");

        assertThat(screen.signIn("lan", "sai")).contains("Tên đăng nhập hoặc mật khẩu chưa đúng.");
    }

    @Test
    void signingInChangesTheSessionAndLeadsToWhereSomebodyWanted() throws Exception {
        screen.open("tin-tuc/12");
        String before = screen.cookie();

        assertThat(screen.signIn("lan", "lan-password")).contains("tin-tuc/12");
        assertThat(screen.cookie()).isNotEqualTo(before);
        assertThat(screen.open("tin-tuc/12")).contains("Bài số 12").contains("Nguyễn Thị Lan");
        assertThat(acting).containsOnly("lan");
    }

    @Test
    void whoHasASecondFactorIsAskedForTheCodeAndComesInWithBoth() throws Exception {
        console.people.wantCode("lan");
        screen.open("tin-tuc/12");

        assertThat(screen.signIn("lan", "lan-password")).contains("Mã xác thực").doesNotContain("tin-tuc/12");
        screen.type("000000");
        assertThat(screen.click("Đăng nhập")).contains("Mã chưa đúng.");
        screen.type("123456");
        assertThat(screen.click("Đăng nhập")).contains("tin-tuc/12");

        assertThat(screen.open("tin-tuc/12")).contains("Bài số 12");
    }

    @Test
    void withThePasswordAloneNobodyComesIn() throws Exception {
        console.people.wantCode("lan");
        screen.open("");
        screen.signIn("lan", "lan-password");

        assertThat(screen.open("tin-tuc/12")).contains("vaadin-login-form").doesNotContain("Bài số");
    }

    @Test
    void whoOwesASecondFactorIsLedToItBeforeAnythingElse() throws Exception {
        console.offers.addForAll(SecondFactor.VIEW, "Hai bước", Group.MINE, below -> {
            acting.add(Acting.person().orElseThrow().permissions().toString());
            return new Div(new Span("Bật xác thực"));
        });
        console.people.stand("lan", SecondFactor.DUE);

        assertThat(screen.enter("lan", "tin-tuc/12")).contains("Bật xác thực").doesNotContain("Bài số");
        assertThat(acting).containsOnly("[]");

        console.people.stand("lan", SecondFactor.ON);
        assertThat(screen.open("tin-tuc/12")).contains("Bài số 12");
    }

    @Test
    void whoShouldHaveASecondFactorIsReminded() throws Exception {
        console.people.stand("lan", SecondFactor.ADVISED);
        assertThat(screen.enter("lan", "")).contains("Nên bật xác thực hai bước");

        console.people.stand("lan", SecondFactor.ON);
        assertThat(screen.open("")).doesNotContain("Nên bật xác thực hai bước");
    }

    @Test
    void withoutAccountsTheWayInSaysSo() throws Exception {
        console.people.goAway();

        assertThat(screen.open("")).contains("phần tài khoản của cổng đang dừng");
    }

    @Test
    void aFirstPasswordIsChangedBeforeAnythingElse() throws Exception {
        console.people.wantNewPassword("lan");

        assertThat(screen.enter("lan", "tin-tuc"))
                .contains("Đặt mật khẩu của riêng mình")
                .doesNotContain("Bài số");
    }

    @Test
    void aViewOfARemovedModuleIsReplacedWithItsDialogsAndOffersToReopen() throws Exception {
        screen.enter("lan", "tin-tuc/12");
        assertThat(screen.click("Hỏi")).contains("Hỏi lại");

        console.offers.remove("tin-tuc");
        assertThat(screen.await("vừa được gỡ lúc")).contains("Nội dung đang soạn đã được lưu");

        offerNews();
        screen.await("Mở lại");
        assertThat(screen.click("Mở lại")).contains("Bài số 12");
    }

    @Test
    void theMenuFollowsTheModules() throws Exception {
        screen.enter("lan", "");

        console.offers.add("van-ban", "Văn bản", Group.CONTENT, below -> new Div());

        screen.await("Văn bản");
    }

    @Test
    void onlyWhatThePersonMayOpenIsOfferedAndOpened() throws Exception {
        console.offers.add("kin", "Chuyện kín", Group.SYSTEM, below -> new Div(new Span("nội dung kín")));

        assertThat(screen.enter("lan", "")).doesNotContain("Chuyện kín");
        assertThat(screen.open("kin")).contains("Không được phép xem").doesNotContain("nội dung kín");
    }

    @Test
    void aTakenPermissionClosesTheView() throws Exception {
        screen.enter("lan", "tin-tuc");

        console.people.know("lan", "Nguyễn Thị Lan", "van-ban.edit");

        screen.await("Không được phép xem");
    }

    @Test
    void anOpenScreenDoesNotKeepItsSessionAlive() throws Exception {
        assertThat(screen.enter("lan", "tin-tuc")).contains("\"pollInterval\"");
        long acts = settled();

        screen.look();
        screen.look();
        assertThat(settled()).isEqualTo(acts);

        screen.click("Hỏi");
        assertThat(settled()).isEqualTo(acts + 1);
    }

    /** How often somebody did something: counted once the answer is on its way, so a moment after it came. */
    private long settled() throws InterruptedException {
        long before = -1;
        while (before != console.people.acts()) {
            before = console.people.acts();
            Thread.sleep(200);
        }
        return before;
    }

    @Test
    void aDisabledAccountIsShownOut() throws Exception {
        screen.enter("lan", "tin-tuc");

        console.people.forget("lan");

        screen.await("reload");
        assertThat(screen.open("tin-tuc")).contains("vaadin-login-form");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        screen.enter("lan", "tin-tuc");

        screen.click("Đăng xuất");

        assertThat(screen.open("tin-tuc")).contains("vaadin-login-form");
    }

    @Test
    void anUnknownAddressIsToldInVietnamese() throws Exception {
        assertThat(screen.enter("lan", "khong-co")).contains("Không có trang này");
    }

    @Test
    void aMishapIsToldWithACodeAndWithoutTheProgramsSecrets() throws Exception {
        screen.enter("lan", "tin-tuc");

        assertThat(screen.click("Hỏng"))
                .contains("Sự việc đã được ghi lại, mã ")
                .doesNotContain("secret");
    }

    @Test
    void aPausedModuleIsToldAsSuch() throws Exception {
        screen.enter("lan", "tin-tuc");

        assertThat(screen.click("Lưu")).contains("Mô-đun đang được cập nhật, thử lại sau vài giây.");
    }

    @Test
    void aViewThatCannotBeMadeLeavesTheConsoleUsable() throws Exception {
        console.offers.add("van-ban", "Văn bản", Group.CONTENT, below -> {
            throw new NoClassDefFoundError("vn/wardportal/Missing");
        });

        assertThat(screen.enter("lan", "van-ban"))
                .contains("Không mở được chức năng này")
                .contains("Tin bài");
    }
}
