package vn.wardportal.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Confirmation;

class ConfirmationDialogTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void itIsDoneOnceThePasswordIsRight() {
        ConfirmationDialog dialog = dialog(false);
        assertThat(dialog.code.isVisible()).isFalse();

        dialog.password.setValue("wrong");
        dialog.go.click();
        assertThat(dialog.trouble.getText()).isEqualTo("words of password.wrong");
        assertThat(done).hasValue(0);

        dialog.password.setValue("right");
        dialog.go.click();
        assertThat(done).hasValue(1);
    }

    @Test
    void whoHasASecondFactorIsAskedForTheCodeAsWell() {
        ConfirmationDialog dialog = dialog(true);
        assertThat(dialog.code.isVisible()).isTrue();

        dialog.password.setValue("right");
        dialog.code.setValue("000000");
        dialog.go.click();
        assertThat(dialog.trouble.getText()).isEqualTo("words of code.wrong");
        assertThat(dialog.code.getValue()).isEmpty();
        assertThat(dialog.password.getValue()).isEqualTo("right");

        dialog.code.setValue("123456");
        dialog.go.click();
        assertThat(done).hasValue(1);
    }

    @Test
    void whoConfirmedLatelyIsNotAsked() {
        Asking asking = new Asking(new Door());
        asking.addConfirmation(known(true, false));

        asking.ask(done::incrementAndGet);

        assertThat(done).hasValue(1);
    }

    private ConfirmationDialog dialog(boolean codeWanted) {
        return new ConfirmationDialog(known(false, codeWanted), key -> "words of " + key, done::incrementAndGet);
    }

    private static Confirmation known(boolean fresh, boolean codeWanted) {
        return new Confirmation() {
            @Override
            public boolean fresh(Duration within) {
                return fresh;
            }

            @Override
            public boolean codeWanted() {
                return codeWanted;
            }

            @Override
            public Optional<String> confirm(String password, String code) {
                if (!password.equals("right")) {
                    return Optional.of("password.wrong");
                }
                return codeWanted && !code.equals("123456") ? Optional.of("code.wrong") : Optional.empty();
            }
        };
    }
}
