package vn.wardportal.api.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.DecodedText.Form;

class DecodedTextTest {

    private static final String TEXT = "Ủy ban nhân dân phường";

    @Test
    void unicodeIsReadWithAMarkAndWithout() {
        assertThat(DecodedText.of(TEXT.getBytes(UTF_8))).isEqualTo(new DecodedText(Form.UTF_8, TEXT));
        assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(new DecodedText(Form.UTF_8, TEXT));
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(DecodedText.of(TEXT.getBytes(wide))).isEqualTo(new DecodedText(Form.UTF_16, TEXT));
            assertThat(DecodedText.of(("\uFEFF" + TEXT).getBytes(wide))).isEqualTo(new DecodedText(Form.UTF_16, TEXT));
        }
    }

    @Test
    void otherBytesAreCarriedOneByOne() {
        byte[] bytes = {'C', (byte) 0xE9, 'n', 'g', (byte) 0x80, (byte) 0x8D};

        assertThat(DecodedText.of(bytes)).isEqualTo(new DecodedText(Form.BYTES, "Céng€\u008D"));
        assertThat(DecodedText.of(new byte[0])).isEqualTo(new DecodedText(Form.UTF_8, ""));
        assertThat(DecodedText.of(new byte[] {'a', (byte) 0xFF, (byte) 0xFE}).form())
                .isEqualTo(Form.BYTES);
    }
}
