package vn.wardportal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void vietnameseTitleBecomesPlainLettersAndHyphens() {
        assertThat(Slug.of("Lễ hội Đường hoa – Xuân 2020!")).isEqualTo("le-hoi-duong-hoa-xuan-2020");
    }

    @Test
    void decomposedTitleGivesTheSameAddress() {
        String title = "Ủy ban nhân dân phường";

        assertThat(Slug.of(Normalizer.normalize(title, Normalizer.Form.NFD))).isEqualTo(Slug.of(title));
    }

    @Test
    void longTitleIsCutBetweenSyllables() {
        assertThat(Slug.of("phường ".repeat(30))).hasSizeLessThanOrEqualTo(80).endsWith("phuong");
    }

    @Test
    void titleWithoutLettersStillHasAnAddress() {
        assertThat(Slug.of("***")).isEqualTo("muc");
    }

    @Test
    void aTakenAddressIsCountedOn() {
        assertThat(Slug.free("le-hoi", List.of("le-hoi", "le-hoi-2")::contains)).isEqualTo("le-hoi-3");
        assertThat(Slug.free("le-hoi", List.of()::contains)).isEqualTo("le-hoi");
    }
}
