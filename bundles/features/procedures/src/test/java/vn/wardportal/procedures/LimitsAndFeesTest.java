package vn.wardportal.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

class LimitsAndFeesTest {

    private static final String COUNCIL =
            "Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định.";

    private final Texts texts = Messages.of(Limit.class).in(Language.VI);

    @Test
    void aLimitKeepsItsUnit() {
        assertThat(limit("3 Ngày làm việc")).isEqualTo("3 ngày làm việc");
        assertThat(limit("05 ngày")).isEqualTo("5 ngày");
        assertThat(limit("8 Giờ")).isEqualTo("8 giờ");
        assertThat(limit("1,5 ngày")).isEqualTo("1,5 ngày");
    }

    @Test
    void aBareNumberIsNeverTakenForDays() {
        assertThat(limit("3")).isEqualTo("3 (nguồn chưa ghi đơn vị: giờ, ngày hay ngày làm việc)");
        assertThat(limit("")).isEqualTo("Chưa công bố thời hạn");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(limit("Trong ngày; sau 15 giờ thì ngày kế tiếp"))
                .isEqualTo("Trong ngày; sau 15 giờ thì ngày kế tiếp");
    }

    @Test
    void aFeeThatIsLeftToTheProvinceIsNeverFree() {
        assertThat(fee("Miễn phí", COUNCIL)).isEqualTo("Theo quy định của Thành phố (tỉnh)");
        assertThat(fee("0 đồng", "(Mức lệ phí (nếu có) theo quy định của Hội đồng nhân dân cấp tỉnh.)"))
                .isEqualTo("Theo quy định của Thành phố (tỉnh)");
        assertThat(fee("Theo quy định của tỉnh", "")).isEqualTo("Theo quy định của Thành phố (tỉnh)");
        assertThat(fee("Miễn phí", "Miễn lệ phí.")).isEqualTo("Không thu");
    }

    @Test
    void aFeeKeepsItsSumAndCurrency() {
        assertThat(fee("5,000 Việt Nam Đồng", "")).isEqualTo("5.000 đồng");
        assertThat(fee("10 USD", "")).isEqualTo("10 đô la Mỹ");
        assertThat(fee("2.000.000đ", COUNCIL)).isEqualTo("2.000.000 đồng");
        assertThat(fee("", "")).isEqualTo("Chưa công bố mức thu");
        assertThat(fee("2.000 đồng/trang", "")).isEqualTo("2.000 đồng/trang");
    }

    @Test
    void whatDiffersByTheWayIsToldByTheWay() {
        List<Channel> alike = Channel.read("Trực tiếp | 3 ngày | Miễn phí\nTrực tuyến | 3 ngày | Miễn phí");
        List<Channel> different = Channel.read("Trực tiếp | 3 ngày | 20.000 đồng\nTrực tuyến | 3 ngày | 10.000 đồng");

        assertThat(Channel.fees(alike, texts)).isEqualTo("Không thu");
        assertThat(Channel.fees(different, texts)).isEqualTo("Trực tiếp: 20.000 đồng; Trực tuyến: 10.000 đồng");
        assertThat(Channel.limits(different, texts)).isEqualTo("3 ngày");
        assertThat(Channel.limits(List.of(), texts)).isEqualTo("Chưa công bố thời hạn");
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        for (String text : List.of("", "3 Ngày làm việc", "3", "Trong ngày", "2 tháng")) {
            assertThat(Limit.read(Limit.read(text).written())).isEqualTo(Limit.read(text));
        }
        for (String text : List.of(
                "", "Miễn phí", "5,000 Việt Nam Đồng", "10 USD", "theo giờ làm", "Theo quy định của địa phương")) {
            assertThat(Fee.read(Fee.read(text, "").written(), "")).isEqualTo(Fee.read(text, ""));
        }
    }

    @Test
    void linesKeepChannelsAndPapersWhole() {
        List<Channel> channels = List.of(Channel.of("Trực tuyến", Limit.read("3"), "Miễn phí", "Dòng 1\nDòng 2"));
        List<Paper> papers = List.of(new Paper("Tờ khai", 1, 2, "", "Trường hợp ủy quyền"));

        assertThat(Channel.read(Channel.write(channels))).isEqualTo(channels);
        assertThat(Paper.read(Paper.write(papers))).isEqualTo(papers);
    }

    @Test
    void stepsAreFoundHoweverTheyAreNumbered() {
        Words words = House.manuscript("", "x", "sequence", "a) Bước 1: Nộp.\n- tại quầy\nBước 2. Nhận.")
                .words();

        assertThat(words.numbered()).isTrue();
        assertThat(words.steps())
                .extracting(step -> String.join("; ", step.lines()))
                .containsExactly("a) Bước 1: Nộp.; - tại quầy", "Nhận.");
    }

    private String limit(String text) {
        return Limit.read(text).words(texts);
    }

    private String fee(String text, String note) {
        return Fee.read(text, note).words(texts);
    }
}
