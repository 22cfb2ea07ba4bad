package vn.wardportal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;

class AsTest {

    @Test
    void thePersonHoldsJustThePermissionsNamed() {
        As editor = As.person("news.edit");

        editor.does(() -> Acting.require("news.edit"));

        assertThatThrownBy(() -> editor.does(() -> Acting.require("news.withdraw")))
                .isInstanceOf(NotPermitted.class);
        assertThat(Acting.person()).isEmpty();
    }

    @Test
    void theSameLoginIsTheSamePerson() {
        assertThat(id("bà Tư")).isEqualTo(id("bà Tư")).isNotEqualTo(id("ông Năm"));
    }

    private static long id(String login) {
        return As.named(login).gets(() -> Acting.person().orElseThrow().id());
    }
}
