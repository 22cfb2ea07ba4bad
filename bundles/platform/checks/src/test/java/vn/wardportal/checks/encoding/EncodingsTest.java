package vn.wardportal.checks.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.OldEncodings.Converted;

class EncodingsTest {

    private final Encodings encodings = new Encodings();

    @Test
    void fontsTellWhatLettersMean() {
        assertThat(encodings.inFont(".VnTime", "Céng hoµ").map(Converted::text)).contains("Cộng hoà");
        assertThat(encodings.inFont(".VnTimeH", "céng hoµ").map(Converted::text))
                .contains("CỘNG HOÀ");
        assertThat(encodings.inFont("VNI-Times", "Thoâng baùo").map(Converted::encoding))
                .contains("VNI");
        assertThat(encodings.inFont("Arial", "Céng hoµ")).isEmpty();
        assertThat(encodings.inFont(".VnTime", "Ủy ban nhân dân")).isEmpty();
        assertThat(encodings.inFont(".VnTime", "thong bao")).isEmpty();
    }

    @Test
    void lettersTellWhereNoFontDoesAndTagsStay() {
        Converted converted = encodings
                .inHtml("<p>KÝnh göi <b>c¸c hé</b> gia ®×nh trong ph\u00ADêng</p><p>Ủy ban</p>")
                .orElseThrow();

        assertThat(converted.text()).isEqualTo("<p>Kính gửi <b>các hộ</b> gia đình trong phường</p><p>Ủy ban</p>");
        assertThat(converted.encoding()).isEqualTo("TCVN3 (ABC)");
        assertThat(converted.before()).startsWith("KÝnh göi");
        assertThat(converted.after()).startsWith("Kính gửi");
        assertThat(encodings.inHtml("<p>Ủy ban nhân dân phường kính gửi <code>a^b</code></p>"))
                .isEmpty();
    }

    @Test
    void aNameIsBelievedOnlyWhereItMakesWords() {
        assertThat(encodings.named("windows-1258", "viê\u00F2c").map(Converted::text))
                .contains("việc");
        assertThat(encodings.named("TCVN3 (ABC)", "Céng").map(Converted::text)).contains("Cộng");
        assertThat(encodings.named("x-viet-tcvn", "các")).isEmpty();
        assertThat(encodings.named("iso-8859-1", "Céng")).isEmpty();
    }
}
