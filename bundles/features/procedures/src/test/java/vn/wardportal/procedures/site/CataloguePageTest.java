package vn.wardportal.procedures.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.procedures.House;
import vn.wardportal.procedures.Procedure;
import vn.wardportal.procedures.ProceduresCoverage;
import vn.wardportal.procedures.ProceduresPublications;

class CataloguePageTest {

    private final House house = new House();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theListIsFoundByFieldWordsAndCodeWithoutAccents() {
        house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));
        house.posted(House.manuscript("2.000815", "Chứng thực bản sao", "field", "Chứng thực"));
        house.draft(House.manuscript("1.000894", "Đăng ký kết hôn"));

        assertThat(titles()).containsExactly("Chứng thực bản sao", "Đăng ký khai sinh");
        assertThat(titles("tu", "khai sinh DANG")).containsExactly("Đăng ký khai sinh");
        assertThat(titles("tu", "000815")).containsExactly("Chứng thực bản sao");
        assertThat(titles("linh-vuc", "ho-tich")).containsExactly("Đăng ký khai sinh");
        assertThat(titles("linh-vuc", "khong-co")).isEmpty();
        assertThat(house.open("", "trang", "9").status()).isEqualTo(404);
        assertThat(titles("tu", "<b>%_ zz")).isEmpty();
    }

    @Test
    void theListIsNarrowedDownToWhatIsDoneOnline() {
        house.posted(House.manuscript("1.001193", "Đăng ký khai sinh", "online", "WHOLE"));
        house.posted(House.manuscript("2.000815", "Chứng thực bản sao", "online", "PART"));
        house.posted(House.manuscript("1.000894", "Đăng ký kết hôn", "online", "UNSTATED"));

        assertThat(house.read("").select("a[href*=truc-tuyen]").eachText())
                .containsExactly("Trực tuyến một phần 1", "Trực tuyến toàn trình 1");
        assertThat(titles("truc-tuyen", "toan-trinh")).containsExactly("Đăng ký khai sinh");
    }

    @Test
    void thePageTellsAllPartsAndLeadsToTheNationalPortal() {
        house.posted(House.manuscript(
                "1.001193",
                "Đăng ký khai sinh",
                "conditions",
                "Trong 60 ngày",
                "basis",
                "Luật Hộ tịch",
                "results",
                "Giấy khai sinh",
                "decision",
                "163/QĐ-BTP",
                "oldLevel",
                "4",
                "checked",
                "2026-11-09"));

        Document page = house.read("dang-ky-khai-sinh");

        assertThat(page.select("h1").text()).isEqualTo("Đăng ký khai sinh");
        assertThat(page.text())
                .contains(
                        "Mã thủ tục: 1.001193",
                        "Trực tuyến toàn trình",
                        "Công dân Việt Nam",
                        "Trong 60 ngày",
                        "Luật Hộ tịch",
                        "Giấy khai sinh",
                        "163/QĐ-BTP",
                        "Mức độ cũ (1–4) 4",
                        "09/11/2026",
                        "chưa ghi đơn vị",
                        "Không thu");
        assertThat(page.select(".btn").attr("href"))
                .startsWith("https://dichvucong.gov.vn/")
                .endsWith("=1.001193");
        assertThat(page.select("ol.steps > li").eachText()).containsExactly("Nộp hồ sơ.", "Nhận kết quả.");
        assertThat(page.select("td[data-l=Bản chính]").text()).isEqualTo("1");
    }

    @Test
    void thePageEndsWithThoseBesideItInItsField() {
        for (String name :
                List.of("Đăng ký khai sinh", "Đăng ký khai tử", "Đăng ký lại khai sinh", "Ghi vào sổ", "Z")) {
            house.posted(House.manuscript("", name));
        }
        house.posted(House.manuscript("", "Đăng ký khác", "field", "Đất đai"));
        house.posted(House.manuscript("", "Đăng ký kết hôn", "to", "2026-11-11"));
        house.draft(House.manuscript("", "Đăng ký giám hộ"));

        assertThat(house.read("dang-ky-khai-tu").select("aside .item a").eachText())
                .containsExactly("Ghi vào sổ", "Z", "Đăng ký khai sinh", "Đăng ký lại khai sinh");
        assertThat(house.read("dang-ky-khac").select("aside .item")).isEmpty();
        assertThat(house.open("dang-ky-khai-sinh").thing())
                .contains(new Thing.GovernmentService("", "Hộ tịch", "Ủy ban nhân dân phường", "Công dân Việt Nam"));
    }

    @Test
    void aProcedureWithoutACodeLeadsNowhere() {
        house.posted(House.manuscript("", "Xác nhận khác"));

        assertThat(house.read("xac-nhan-khac").select(".btn:not(.plain)")).isEmpty();
    }

    @Test
    void whatEndedIsSaidAndLeavesTheListAndWhatComesIsSaid() {
        house.posted(House.manuscript("1.000001", "Cũ", "to", "2026-11-11"));
        house.posted(House.manuscript("1.000002", "Mới", "from", "2026-12-01"));

        assertThat(titles()).containsExactly("Mới");
        assertThat(house.read("cu").text()).contains("hết hiệu lực sau ngày 11/11/2026");
        assertThat(house.read("moi").text()).contains("có hiệu lực từ ngày 01/12/2026");
    }

    @Test
    void theListFollowsEachChangeAndTheDay() {
        Procedure first = house.posted(House.manuscript("1.000001", "Một ngày nữa", "to", "2026-11-12"));
        assertThat(house.read("").select(".item h2").eachText()).containsExactly("Một ngày nữa");

        house.posted(House.manuscript("1.000002", "Bản sao"));
        assertThat(house.read("").select(".item h2").eachText()).containsExactly("Bản sao", "Một ngày nữa");
        house.clock.pass(Duration.ofDays(1));
        assertThat(house.read("").select(".item h2").eachText()).containsExactly("Bản sao");
        assertThat(house.open(first.head().slug()).status()).isEqualTo(200);
    }

    @Test
    void theNoticeHasACodeThatLeadsToThePage() {
        house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));

        Document notice = house.read("dang-ky-khai-sinh/niem-yet");

        assertThat(notice.select("svg[data-text]").attr("data-text"))
                .isEqualTo("https://phuong1.example.vn/thu-tuc/dang-ky-khai-sinh");
        assertThat(notice.text())
                .contains("Niêm yết từ 08:15, 12/11/2026", "Mã băm SHA-256: ", "Tờ khai", "Công dân Việt Nam");
    }

    @Test
    void everyPostingLeavesItsProof() {
        Procedure posted = house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));
        house.lan.does(() -> house.desk.save(
                posted.id(),
                posted.version(),
                House.manuscript("1.001193", "Đăng ký khai sinh", "conditions", "Khác")));
        Procedure again = house.posted(posted);

        var postings = house.catalogue.postings(posted.id());
        assertThat(postings).hasSize(2);
        assertThat(postings.getFirst().hash())
                .isEqualTo(house.editions
                        .newest(house.kind.subject(posted.id()))
                        .orElseThrow()
                        .hash());
        assertThat(postings.getFirst().ended()).isEmpty();
        assertThat(postings.getFirst().address()).isEqualTo("/thu-tuc/dang-ky-khai-sinh");
        assertThat(postings.getLast().ended()).contains(house.clock.instant());

        house.lan.does(() -> house.publishing.withdraw(again.id(), again.version(), "Bị bãi bỏ."));
        assertThat(house.catalogue.postings(posted.id()).getFirst().ended()).isPresent();
        assertThat(house.open("dang-ky-khai-sinh").status()).isEqualTo(410);
        assertThat(house.read("dang-ky-khai-sinh").text()).contains("Bị bãi bỏ.");
    }

    @Test
    void boardFeedAndSiteMapKnowWhatIsPosted() {
        house.posted(House.manuscript("1.001193", "Đăng ký khai sinh"));
        house.draft(House.manuscript("1.000894", "Đăng ký kết hôn"));

        assertThat(new ProceduresCoverage(house.database, house.overdue).covered())
                .extracting(Covered::item, Covered::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("6.9", 1L));
        assertThat(new ProceduresPublications(house.catalogue).newest(0, 10))
                .extracting(one -> one.path())
                .containsExactly("/thu-tuc/dang-ky-khai-sinh");
        var field =
                new ProceduresPublications(house.catalogue).in("ho-tich", 10).orElseThrow();
        assertThat(field.title()).isEqualTo("Hộ tịch");
        assertThat(field.newest()).extracting(one -> one.path()).containsExactly("/thu-tuc/dang-ky-khai-sinh");
        assertThat(new ProceduresPublications(house.catalogue).in("dat-dai", 10))
                .isEmpty();
    }

    @Test
    void theSamplesAreWholeReadableAndRemovable() {
        house.lan.does(house.demo::load);

        assertThat(house.catalogue.newest(0, 50)).hasSize(14).allSatisfy(entry -> {
            house.publishing.check(
                    house.catalogue.find(entry.id()).orElseThrow().manuscript());
            assertThat(house.open(entry.head().slug()).status()).isEqualTo(200);
            assertThat(house.open(entry.head().slug() + "/niem-yet").status()).isEqualTo(200);
        });
        house.lan.does(house.demo::remove);
        assertThat(house.demo.empty()).isTrue();
    }

    private List<String> titles(String... parameters) {
        return house.read("", parameters).select(".items h2").eachText();
    }
}
