package vn.wardportal.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

class ReasonDialogTest {

    /** Vaadin itself holds the current one weakly. */
    private final UI screen = new UI();

    private final List<String> reasons = new ArrayList<>();

    @BeforeEach
    void show() {
        UI.setCurrent(screen);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void withdrawingAsksForAReason() {
        Texts module = texts("flood.mistake.reason=Ghi lý do.").below("flood");
        ReasonDialog dialog = new ReasonDialog(module, texts("act.WITHDRAW=Gỡ"), reason -> {
            reasons.add(reason);
            return Optional.empty();
        });
        assertThat(dialog.confirm.getText()).isEqualTo("Gỡ");

        dialog.confirm.click();
        assertThat(dialog.reason.isInvalid()).isTrue();
        assertThat(dialog.reason.getErrorMessage()).isEqualTo("Ghi lý do.");
        dialog.reason.setValue("Sai số liệu");
        dialog.confirm.click();

        assertThat(reasons).containsExactly("Sai số liệu");
    }

    @Test
    void aRefusedWithdrawalKeepsTheReasonAndSaysWhy() {
        Texts module = texts("flood.mistake.reason=Ghi lý do.").below("flood");
        ReasonDialog dialog =
                new ReasonDialog(module, texts("act.WITHDRAW=Gỡ"), reason -> Optional.of("Vừa được lưu ở nơi khác."));
        dialog.open();
        dialog.reason.setValue("Sai số liệu");

        dialog.confirm.click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.reason.getValue()).isEqualTo("Sai số liệu");
        assertThat(dialog.getElement().getTextRecursively()).contains("Vừa được lưu ở nơi khác.");
    }

    private static Texts texts(String line) {
        return Messages.from(file -> Optional.of(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8))))
                .in(Language.VI);
    }
}
