package vn.wardportal.api.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ActingTest {

    private final Person editor = new Person(1, "lan", "Chị Lan", Set.of("news.edit"));

    @Test
    void nobodyActingIsRefused() {
        assertThatThrownBy(() -> Acting.require("news.edit")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void onlyWhatThePersonHoldsIsPermitted() {
        Acting.as(editor, () -> {
            assertThat(Acting.require("news.edit")).isEqualTo(editor);
            assertThatThrownBy(() -> Acting.require("news.publish")).isInstanceOf(NotPermitted.class);
        });
    }

    @Test
    void whoActedBeforeActsAgainAfterwardsEvenAfterAFailure() {
        Acting.as(editor, () -> {
            assertThatThrownBy(() -> Acting.call(Person.PORTAL, () -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Acting.person()).contains(editor);
        });
        assertThat(Acting.person()).isEmpty();
    }
}
