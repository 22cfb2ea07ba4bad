package vn.wardportal.procedures.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.procedures.House;
import vn.wardportal.testing.Rendered;

class EventPagesTest {

    private final House house = new House();

    @BeforeEach
    void post() {
        house.posted(
                House.manuscript(
                        "1.001193",
                        "Đăng ký khai sinh",
                        "papers",
                        "Tờ khai | 1 | 0\nVăn bản ủy quyền | 1 | 0 | | Nhờ người khác\nBiên bản | 1 | 0 | | Trẻ bị bỏ rơi\nCó thể nộp bản chụp | 0 | 0 | | Lưu ý"));
        house.posted(House.manuscript("1.004222", "Đăng ký thường trú", "papers", "Mẫu CT01 | 1 | 0"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void onlyWhatIsPostedIsOffered() {
        assertThat(house.read("su-kien").select("h2").eachText()).contains("Sinh con", "Kết hôn");
        assertThat(house.read("su-kien/sinh-con").select("input[type=checkbox]").eachAttr("value"))
                .containsExactly("1.001193", "1.004222");
        assertThat(house.read("su-kien/lam-an").text()).contains("Chưa có thủ tục nào");
        assertThat(house.open("su-kien/khong-co").status()).isEqualTo(404);
        assertThat(house.open("su-kien/sinh-con/x").status()).isEqualTo(404);
        assertThat(house.open("su-kien/sinh-con/giay-to/x").status()).isEqualTo(404);
    }

    @Test
    void aProcedureWithCasesAsksWhichAndOneWithoutDoesNot() {
        assertThat(house.sent("su-kien/sinh-con", "chon", "1.001193", "chon", "1.004222")
                        .location())
                .contains("/thu-tuc/su-kien/sinh-con/truong-hop?chon=1.001193,1.004222");
        assertThat(house.sent("su-kien/sinh-con", "chon", "1.004222").location())
                .contains("/thu-tuc/su-kien/sinh-con/giay-to?chon=1.004222");

        Document cases = house.read("su-kien/sinh-con/truong-hop", "chon", "1.001193,1.004222");
        assertThat(cases.select("legend").eachText()).containsExactly("Đăng ký khai sinh");
        assertThat(cases.select("label").eachText())
                .containsExactly("Nhờ người khác", "Trẻ bị bỏ rơi", "Chưa rõ, xem tất cả");
        assertThat(house.sent("su-kien/sinh-con/truong-hop", "chon", "1.001193,1.004222", "tt-1.001193", "2")
                        .location())
                .contains("/thu-tuc/su-kien/sinh-con/giay-to?chon=1.001193-2,1.004222");
    }

    @Test
    void theListHasThePapersOfTheCaseAndWhatIsAlwaysAsked() {
        Document list = house.read("su-kien/sinh-con/giay-to", "chon", "1.001193-2,1.004222");

        assertThat(list.select("h2").eachText()).contains("Đăng ký khai sinh", "Đăng ký thường trú");
        assertThat(list.select("li").eachText())
                .containsExactly(
                        "☐ Tờ khai (1 bản chính, 0 bản sao)",
                        "☐ Biên bản (1 bản chính, 0 bản sao)",
                        "Có thể nộp bản chụp",
                        "☐ Mẫu CT01 (1 bản chính, 0 bản sao)");
    }

    @Test
    void whoChoseNothingIsAskedAgain() {
        Page page = house.sent("su-kien/sinh-con");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Lỗi:");
        assertThat(Rendered.page(page).select("[role=alert]").text()).isEqualTo("Lỗi: Chọn ít nhất một việc.");
    }

    @Test
    void whateverStandsInTheAddressIsNoTrouble() {
        assertThat(house.open("su-kien/sinh-con/giay-to", "chon", "1.999999,<b>,,-1")
                        .location())
                .contains("/thu-tuc/su-kien/sinh-con");
        assertThat(house.read("su-kien/sinh-con/giay-to", "chon", "1.001193-99").select("li"))
                .hasSize(4);
    }
}
