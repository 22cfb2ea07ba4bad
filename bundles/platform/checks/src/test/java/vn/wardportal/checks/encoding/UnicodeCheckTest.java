package vn.wardportal.checks.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;

class UnicodeCheckTest {

    private final UnicodeCheck check = new UnicodeCheck();

    @Test
    void anOldEncodingBlocksAndIsConvertedAtOneClick() {
        Finding finding = look("Céng hoµ x· héi chñ nghÜa", false).getFirst();

        assertThat(finding.check()).isEqualTo("CK-01");
        assertThat(finding.level()).isEqualTo(Finding.Level.BLOCK);
        assertThat(finding.field()).isEqualTo("body");
        assertThat(finding.words()).isEqualTo("Đoạn này gõ bằng bảng mã TCVN3 (ABC), không phải Unicode.");
        assertThat(finding.basis()).isEqualTo("khoản 2 Điều 8");
        assertThat(finding.mend()).contains(new Finding.Mend("Chuyển sang Unicode", "Cộng hoà xã hội chủ nghĩa"));
    }

    @Test
    void thePlaceIsThatOfTheSource() {
        String source = "<p>Tốt</p><p><b>Thoâng baùo</b> cuûa phöôøng</p>";

        Finding finding = look(source, true).getFirst();

        Finding.Place place = finding.place().orElseThrow();
        String mended = source.substring(0, place.start())
                + finding.mend().orElseThrow().replacement()
                + source.substring(place.end());
        assertThat(mended).isEqualTo("<p>Tốt</p><p><b>Thông báo</b> của phường</p>");
    }

    @Test
    void misreadUnicodeIsToldInItsOwnWords() {
        assertThat(look("Cá»™ng hÃ²a xÃ£ há»™i", false).getFirst().words()).contains("đọc sai");
    }

    @Test
    void marksApartAreOnlyAHint() {
        assertThat(look("Phu\u031Bo\u031B\u0300ng", false))
                .extracting(Finding::level)
                .containsExactly(Finding.Level.HINT);
    }

    @Test
    void strayCharactersBlock() {
        assertThat(look("ph\u200Bường và ph\u0430p", false))
                .extracting(Finding::level)
                .containsExactly(Finding.Level.BLOCK, Finding.Level.BLOCK);
    }

    @Test
    void lostCharactersHaveNoMend() {
        assertThat(look("Th\uFFFDng báo", false)).extracting(Finding::mend).containsExactly(Optional.empty());
    }

    @Test
    void longPlacesAreQuotedShort() {
        String text = "Céng hoµ x· héi chñ nghÜa ViÖt Nam, ".repeat(5).strip();

        assertThat(look(text, false).getFirst().place().orElseThrow().quote())
                .hasSize(60)
                .endsWith("…");
    }

    @Test
    void goodTextsAreLeftAlone() {
        assertThat(look("<p>Ủy ban nhân dân phường &amp; “khu phố”</p>", true)).isEmpty();
    }

    private List<Finding> look(String text, boolean html) {
        var passage = new Examined.Passage("body", "Nội dung", text, html);
        return check.look(new Examined(
                "news.article",
                "news.article/1",
                List.of(passage),
                List.of(),
                List.of(),
                Examined.Origin.OWN,
                Optional.empty()));
    }
}
