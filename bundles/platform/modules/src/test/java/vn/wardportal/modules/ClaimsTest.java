package vn.wardportal.modules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final List<Claims> NEWS =
            List.of(new Claims("news", List.of("/tin-tuc"), List.of("tin-tuc"), List.of("flood.edit")));

    @Test
    void whatNobodyHasIsFree() {
        assertThatCode(() -> claims("/ngap", "ngap", "flood.read").refuseClash(NEWS))
                .doesNotThrowAnyException();
    }

    @Test
    void whatAnotherHasIsRefused() {
        assertRefused(claims("/tin-tuc", "ngap", "flood.read"), "modules.refused.pageTaken");
        assertRefused(claims("/ngap", "tin-tuc", "flood.read"), "modules.refused.viewTaken");
        assertRefused(claims("/ngap", "ngap", "flood.edit"), "modules.refused.permissionTaken");
    }

    @Test
    void whatIsNoAddressAndNoOwnPermissionIsRefused() {
        assertRefused(claims("/../quan-tri", "ngap", "flood.read"), "modules.refused.page");
        assertRefused(claims("/ngap", "ngap", "modules.manage"), "modules.refused.permission");
        assertRefused(claims("/tep/ngap", "ngap", "flood.read"), "modules.refused.pageTaken");
    }

    private static void assertRefused(Claims claims, String reason) {
        assertThatThrownBy(() -> claims.refuseClash(NEWS)).hasMessage(reason);
    }

    private static Claims claims(String page, String view, String permission) {
        return new Claims("flood", List.of(page), List.of(view), List.of(permission));
    }
}
