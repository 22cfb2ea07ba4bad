package vn.wardportal.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Finding;
import vn.wardportal.testing.FixedClock;

class PersonalDataTest {

    private final IdentityNumbers numbers = new IdentityNumbers(FixedClock.at("2026-11-26T01:00:00Z"));
    private final PhonesAndMail phones = new PhonesAndMail();
    private final ChildNamed children = new ChildNamed();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Nguyễn Văn A, CCCD 079203012345.          | BLOCK | 079*********",
                "Số định danh: 001 085 012 345                 | BLOCK | 001*********",
                "079.085.012.345                               | BLOCK | 079*********",
                "CMND số 023456789 cấp tại TP. Hồ Chí Minh     | BLOCK | 023******",
                "Chứng minh nhân dân 023 456 789               | BLOCK | 023******",
                "Hồ sơ của bà B, 023456789                     | ASK   | 023******",
                "STK 0071001234567 Vietcombank, Nguyễn Văn A   | BLOCK | 007********67",
                "Số tài khoản: 19034567890123                  | BLOCK | 190*********23",
                "Ủng hộ qua số tài khoản 3713.0.1057444 của Ủy ban MTTQ phường tại Kho bạc | ASK | 371*******44",
                "Liên hệ 0901234567 gặp chị Lan                | ASK   | 090*****67",
                "Liên hệ 090.123.4567, 0358 765 432            | ASK   | 090*****67",
                "ĐT: +84 901 234 567                           | ASK   | 849******67",
                "Khu phố 3 0901234567                          | ASK   | 090*****67",
                "Thư: nguyenvana88@gmail.com                   | HINT  | n*****@gmail.com",
            })
    void whatTellsOfAPersonIsFoundAndMasked(String text, String level, String masked) {
        Examined written = Written.titled(text).examined();

        Finding found = look(written).getFirst();

        assertThat(found.level().name()).isEqualTo(level);
        assertThat(found.place().orElseThrow().quote()).isEqualTo(masked);
        assertThat(Written.mended(written, found)).contains(masked).doesNotContain(Written.at(written, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đường dây nóng của phường: 0901 234 567",
                "Trụ sở 028 3862 1234, (028) 3862.1234, tổng đài 1900 1234, 1800 9098, gọi 113, 114, 115",
                "Kinh phí 1.500.000.000 đồng, 123.456.789 đồng, 079.123 m2",
                "Ngày 26/11/2026, số 554/QĐ-UBND, mã H29.12-240512-0001",
                "https://example.gov.vn/tin/079203012345.html và doc_079203012345",
                "Mã vạch 893850600001, 999999999999",
                "Năm 2025 - 2026, 079 399 012 345",
                "vanthu@phuong1.gov.vn",
            })
    void ordinaryNumbersAreNot(String text) {
        assertThat(look(Written.titled(text).examined())).isEmpty();
    }

    @Test
    void severalNumbersInARowAreFoundEach() {
        assertThat(look(Written.titled("Liên hệ 0901234567 0358765432 hoặc 0777123456.")
                        .examined()))
                .hasSize(3);
    }

    @Test
    void aNumberAcrossTagsIsFoundAndLeftToThePerson() {
        List<Finding> found = look(Written.html("<p>CCCD <b>079</b>203012345</p>"));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().mend()).isEmpty();
    }

    @Test
    void aNumberInHtmlIsMaskedWhereItStands() {
        Examined written = Written.html("<p>CCCD&nbsp;<b>079203012345</b> &amp; khác</p>");

        assertThat(Written.mended(written, look(written).getFirst()))
                .isEqualTo("<p>CCCD&nbsp;<b>079*********</b> &amp; khác</p>");
    }

    @Test
    void theWordsOfAFindingDoNotTellWhatIsToBeHidden() {
        assertThat(look(Written.titled("CCCD 079203012345").examined()).toString())
                .doesNotContain("079203012345");
    }

    @Test
    void aChildWithNameAndHomeIsAskedAbout() {
        assertThat(look(Written.titled("Trao quà cho cháu Trần Thị Bích, 9 tuổi, ngụ số nhà 12 hẻm 7")
                        .examined()))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().orElseThrow().quote()).isEqualTo("Trần Thị Bích"));
        assertThat(look(Written.titled("Em Lê Văn Tám học sinh lớp 4, địa chỉ 5/2 đường Vĩnh Viễn")
                        .examined()))
                .hasSize(1);
        assertThat(look(Written.titled("Trao quà cho cháu Trần Thị B. ở phường").examined()))
                .isEmpty();
        assertThat(look(Written.titled("Ông Trần Văn Ba, 76 tuổi, ngụ số nhà 12")
                        .examined()))
                .isEmpty();
    }

    private List<Finding> look(Examined written) {
        return Stream.of(numbers, phones, children)
                .flatMap(check -> check.look(written).stream())
                .toList();
    }
}
