package vn.wardportal.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource({
        "Điều 6, Điều 6, /quy-che/dieu-6",
        "khoản 2 Điều 8, khoản 2 Điều 8, /quy-che/dieu-8#khoan-2",
        "'Khoản 4, Điều 13', khoản 4 Điều 13, /quy-che/dieu-13#khoan-4",
        "điểm b khoản 5 Điều 9, điểm b khoản 5 Điều 9, /quy-che/dieu-9#khoan-5-diem-b",
        "6.5, khoản 5 Điều 6, /quy-che/dieu-6#khoan-5",
        "6.11, khoản 11 Điều 6, /quy-che/dieu-6#khoan-11",
        "9.5b, điểm b khoản 5 Điều 9, /quy-che/dieu-9#khoan-5-diem-b",
        "12, Điều 12, /quy-che/dieu-12",
        "khoản 1 Điều 10; Thông tư 26/2009, khoản 1 Điều 10, /quy-che/dieu-10#khoan-1",
    })
    void aPlaceInTheRegulationHasAnAddress(String given, String words, String address) {
        Citation citation = Citation.of(given.equals("Khoản 4") ? "Khoản 4, Điều 13" : given)
                .orElseThrow();

        assertThat(citation.words()).isEqualTo(words);
        assertThat(citation.address()).isEqualTo(address);
    }

    @Test
    void whatCitesNothingHasNone() {
        assertThat(Citation.of("Thông báo 15/TB-UBND")).isEmpty();
        assertThat(Citation.of("")).isEmpty();
    }
}
