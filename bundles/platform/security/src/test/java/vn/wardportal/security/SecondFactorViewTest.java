package vn.wardportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.admin.ConfirmationDialogs;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotConfirmed;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.user.SignIn.SecondFactor;
import vn.wardportal.api.user.SignIn.Session;

class SecondFactorViewTest {

    private static final String OWN = "cây cầu bắc qua sông";

    @TempDir
    Path folder;

    private Portal portal;
    private String password;
    private String token;
    private Person lan;
    private int asked;

    /** The dialog of the console, filled in at once. */
    private final ConfirmationDialogs dialogs = (within, then) -> {
        asked++;
        then.run();
    };

    @BeforeEach
    void open() {
        portal = new Portal(FirstLoginFile.in(folder.toString()), true);
        portal.firstLogin.open(false);
        password = portal.account("lan", "PTB_QUAN_TRI");
        token = portal.token("lan", password);
        portal.signIn.changePassword(token, password, OWN);
        password = OWN;
        lan = session().person();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void itIsSetUpWithTheCodeOfATelephoneThatReadTheSecret() {
        Acting.as(lan, () -> {
            SecondFactorView view = new SecondFactorView(portal.factorDesk, dialogs, new NoPaper(), "phuong1.vn");
            assertThat(view.getElement().getTextRecursively()).contains("phải bật xác thực hai bước");
            press(view, "Bật xác thực hai bước");
            EnrolmentForm form = find(view, EnrolmentForm.class).findFirst().orElseThrow();
            assertThat(find(view, Image.class).findFirst().orElseThrow().getSrc())
                    .startsWith("data:image/svg+xml;base64,");
            Phone phone = Phone.of(portal);
            phone.type(form.secret.getText());

            form.code.setValue("12345");
            form.confirm.click();
            assertThat(form.notice.getElement().getTextRecursively()).startsWith("Lỗi: Mã chưa đúng.");
            form.code.setValue(phone.code());
            form.confirm.click();

            assertThat(codes(view)).hasSize(10);
            assertThat(asked).as("signed in a moment ago").isZero();
            find(view, RecoveryCodes.class).findFirst().orElseThrow().kept.click();
            assertThat(view.getElement().getTextRecursively()).contains("Còn 10 mã dự phòng");
            assertThat(codes(view)).isEmpty();
        });
    }

    @Test
    void whoOwesItMayDoNothingBefore() {
        assertThat(session().secondFactor()).isEqualTo(SecondFactor.DUE);
        assertThat(session().acting().may("modules.manage")).isFalse();
        long before = portal.signIn.generation();

        Phone.of(portal).enrol(lan);

        assertThat(session().acting().may("modules.manage")).isTrue();
        assertThat(portal.signIn.generation()).isGreaterThan(before);
    }

    @Test
    void otherSessionsEndWhenItIsSetUp() {
        String elsewhere = portal.token("lan", password);
        Phone phone = Phone.of(portal);

        Acting.as(lan, () -> {
            byte[] secret = portal.factorDesk.begin();
            phone.type(AuthenticatorKey.of(secret, "", "").text());
            portal.factorDesk.enrol(secret, phone.code());
        });

        assertThat(portal.signIn.session(elsewhere)).isEmpty();
        assertThat(portal.signIn.session(token)).isPresent();
    }

    @Test
    void whoFindsAnOpenScreenSetsNothingUpAndTakesNothingAway() {
        portal.clock.pass(Duration.ofMinutes(6));
        Acting.as(lan, () -> {
            assertThat(portal.factorDesk.sure()).isFalse();
            assertThatThrownBy(portal.factorDesk::begin).isInstanceOf(NotConfirmed.class);
        });
        Phone.of(portal).enrol(lan);
        Acting.as(lan, () -> {
            assertThatThrownBy(portal.factorDesk::remove).isInstanceOf(NotConfirmed.class);
            assertThatThrownBy(portal.factorDesk::renewCodes).isInstanceOf(NotConfirmed.class);
        });
    }

    @Test
    void codesAreRenewedAndItIsTakenAway() {
        Phone phone = Phone.of(portal);
        phone.enrol(lan);
        phone.wait(portal);
        Acting.as(lan, () -> {
            assertThat(portal.confirmation.confirm(password, phone.code())).isEmpty();
            SecondFactorView view = new SecondFactorView(portal.factorDesk, dialogs, new NoPaper(), "");
            press(view, "Tạo mã dự phòng mới");
            assertThat(codes(view)).hasSize(10);
            find(view, RecoveryCodes.class).findFirst().orElseThrow().kept.click();

            press(view, "Tắt xác thực hai bước");

            assertThat(asked).isEqualTo(2);
            assertThat(view.getElement().getTextRecursively()).contains("Đã tắt xác thực hai bước.");
        });
        assertThat(portal.audited)
                .contains(
                        "lan security.factor-on security.account/2 lan",
                        "lan security.factor-codes security.account/2 lan",
                        "lan security.factor-off security.account/2 lan");
    }

    @Test
    void nobodyElsesViewIsShownToNobody() {
        assertThatThrownBy(() -> portal.factorDesk.state()).hasMessage("Nobody is signed in");
        Person nobody = new Person(-1, "", "", Set.of());
        Acting.as(nobody, () -> assertThatThrownBy(() -> portal.factorDesk.state())
                .hasMessage("Nobody is signed in"));
    }

    private Session session() {
        return portal.signIn.session(token).orElseThrow();
    }

    private static List<String> codes(SecondFactorView view) {
        return find(view, RecoveryCodes.class)
                .flatMap(shown -> find(shown, Span.class))
                .map(Span::getText)
                .filter(text -> text.matches("\\w{5}-\\w{5}-\\w{5}"))
                .toList();
    }

    private static void press(SecondFactorView view, String words) {
        find(view, Button.class)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static <T extends Component> Stream<T> find(Component within, Class<T> type) {
        Stream<T> own = type.isInstance(within) ? Stream.of(type.cast(within)) : Stream.empty();
        return Stream.concat(own, within.getChildren().flatMap(child -> find(child, type)));
    }
}
