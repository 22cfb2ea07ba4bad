package vn.wardportal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "Số: 554/QĐ-UBND, 554/QĐ-UBND",
        "Số:554/QĐ-UBND, 554/QĐ-UBND",
        "số 554 / QĐ - UBND, 554/QĐ-UBND",
        "554/QÐ-UBND, 554/QĐ-UBND",
        "554/qđ-ubnd, 554/QĐ-UBND",
        "5/NQ-HĐND, 05/NQ-HĐND",
        "0007/KH-UBND, 07/KH-UBND",
        "12a/TB-UBND, 12a/TB-UBND",
        "12/KH-UBND-VP, 12/KH-UBND-VP",
        "1576/UBND-VX, 1576/UBND-VX",
        "30/CTr-UBND, 30/CTr-UBND",
        "77/2015/QH13, 77/2015/QH13",
        "24/2022/UBTVQH15, 24/2022/UBTVQH15",
        "128/2025/QĐ-UBND, 128/2025/QĐ-UBND",
        "85/2016/TTLT-BTC-BTP, 85/2016/TTLT-BTC-BTP",
        "01 /2018/TT- VPCP, 01/2018/TT-VPCP",
        "Số 15-QĐ/ĐU, 15-QĐ/ĐU"
    })
    void numbersAreReadInAllTheirShapes(String typed, String written) {
        assertThat(DocumentNumber.of(typed).orElseThrow().text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Số: /QĐ-UBND", "554", "QĐ-UBND", "21/5/2019", "554/QĐ-UBND ngày 21 tháng 5 năm 2019"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(DocumentNumber.of(typed)).isEmpty();
    }

    @Test
    void aNumberIsFoundAmongWords() {
        DocumentNumber number = DocumentNumber.in(
                        "Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10 tháng 4 năm 2007 - Về việc")
                .orElseThrow();

        assertThat(number.text()).isEqualTo("64/2007/NĐ-CP");
        assertThat(number.year()).contains(2007);
        assertThat(number.abbreviation()).isEqualTo("NĐ");
    }

    @Test
    void twoWaysToWriteItAreTheSame() {
        assertThat(DocumentNumber.of("05/NQ-HĐND").orElseThrow().key())
                .isEqualTo(DocumentNumber.of("Số: 5 / NQ - HĐND").orElseThrow().key());
    }

    @ParameterizedTest
    @CsvSource({
        "'ngày 21 tháng 5 năm 2019', 2019-05-21",
        "'ngày 02/3/2018', 2018-03-02",
        "'21.5.2019', 2019-05-21",
        "'số 12/5/QĐ, 1-6-2020', 2020-06-01"
    })
    void datesAreReadInTheirShapes(String words, LocalDate day) {
        assertThat(WrittenDate.in(words)).contains(day);
    }

    @Test
    void whatIsNoDayIsNoDate() {
        assertThat(WrittenDate.in("ngày 31 tháng 2 năm 2019")).isEmpty();
        assertThat(WrittenDate.in("ngày tháng năm 2019")).isEmpty();
    }

    @Test
    void officesAreTheSameHoweverTheyAreWritten() {
        assertThat(Offices.key("UBND Phường 1, Quận 10")).isEqualTo(Offices.key("Uỷ ban nhân dân PHƯỜNG 1 – Quận 10"));
        assertThat(Offices.key("UBND TP. HCM")).isEqualTo(Offices.key("Ủy ban nhân dân Thành phố Hồ Chí Minh"));
    }
}
