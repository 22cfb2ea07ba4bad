package vn.wardportal.checks.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "phường", "Uỷ", "ỦY", "khuya", "khuỷu", "giếng", "giặt", "gì", "gìn", "quốc", "quý", "quít",
                "quỳnh", "thuở", "huơ", "xoong", "ngoằn", "ngoèo", "yếm", "yêu", "ỉ", "ý", "lý", "đĩa", "ưu", "hươu",
                "chuếnh", "toàn", "khoẻn", "oẹ", "Ô", "buýt", "rượu", "nguyễn", "HUỲNH", "giữa", "tuyệt", "kiều"
            })
    void syllablesAreKnownByTheRules(String syllable) {
        assertThat(Syllables.valid(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that", "cat", "school", "tiees", "vieejt", "ngườii", "kà", "cê", "ghà", "nge", "qủa", "gía", "hòan",
                "thúy1", "các.", "cac", "mach", "tàp", "tiền-", "phuơng", "viêt", "iêu", "yên4", "uô", "chiá", "đưong",
                "Ab", "hOà", "hoaf", "ươu0", "", "w", "fường", "ngiêng"
            })
    void whatBreaksARuleIsNoSyllable(String word) {
        assertThat(Syllables.valid(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hòa", "hoà", "khỏe", "khoẻ", "thủy", "thuỷ", "ủy", "uỷ", "HÒA", "HOÀ", "tùy", "tuỳ"})
    void bothPlacesOfTheToneAreRight(String syllable) {
        assertThat(Syllables.valid(syllable)).isTrue();
    }

    @Test
    void marksMayStandApart() {
        assertThat(Syllables.valid("phu\u031Bo\u031B\u0300ng")).isTrue();
    }

    @Test
    void shareIsThatOfTheWords() {
        assertThat(Syllables.share("Họp lúc 14:30, room B")).isEqualTo(0.5);
        assertThat(Syllables.share("12/2026")).isZero();
    }
}
