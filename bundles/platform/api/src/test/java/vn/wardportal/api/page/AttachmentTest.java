package vn.wardportal.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/javascript",
                "application/javascript; charset=utf-8",
                "Text/JavaScript1.5",
                "application/x-ecmascript",
                "text/jscript",
                "text/livescript",
                "application/wasm"
            })
    void whatBrowsersRunIsNoAttachment(String type) {
        assertThatThrownBy(() -> new Attachment("a.js", type, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-8",
                "text/csv; charset=utf-8",
                "text/vcard",
                "application/postscript"
            })
    void whatTheyDoNotRunIs(String type) {
        assertThat(new Attachment("a.bin", type, new byte[0]).type()).isEqualTo(type);
    }
}
