package vn.wardportal.corrections.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.corrections.Correction;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Office;
import vn.wardportal.testing.Rendered;

class CorrectionsPageTest {

    private final Office office = new Office();
    private final CorrectionsPage page = new CorrectionsPage(office.corrections);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theNewestComesFirstAndLongListsHavePages() {
        assertThat(open("", "1").text()).contains("Chưa có đính chính nào.");
        for (int number = 0; number < CorrectionsPage.PER_PAGE + 1; number++) {
            office.published(Kind.CORRECTION);
            office.clock.pass(Duration.ofMinutes(1));
        }

        assertThat(open("", "1").select(".item a").eachAttr("href"))
                .hasSize(CorrectionsPage.PER_PAGE)
                .startsWith("/dinh-chinh/21", "/dinh-chinh/20");
        assertThat(open("", "2").select(".item a").eachAttr("href")).containsExactly("/dinh-chinh/1");
        assertThat(open("", "2").select(".pages a[rel=prev]").attr("href")).isEqualTo("/dinh-chinh");
        assertThat(status("", "3")).isEqualTo(404);
        assertThat(status("", "x")).isEqualTo(404);
    }

    @Test
    void oneSaysWhatWasWrongAndWhatIsRightAndWhatElseWasCorrectedThere() {
        office.published(Kind.CORRECTION);
        Correction second = office.published(Kind.REMOVAL);
        office.approver.does(() -> office.desk.lift(second.id(), "Bài đã viết lại"));

        Document first = open("1", "1");
        assertThat(first.select("h1").text()).isEqualTo("Đính chính: Lễ hội đường hoa");
        assertThat(first.select(".card").eachText()).containsExactly("Trước đó viết lúc 8 giờ", "Nay là lúc 18 giờ");
        assertThat(first.select(".items a").eachAttr("href")).containsExactly("/dinh-chinh/2");
        assertThat(open("2", "1").text()).contains("Đã gỡ bỏ.", "Thôi đứng đầu trang", "Bài đã viết lại");
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        office.proposed(Kind.CORRECTION);

        assertThat(status("1", "1")).isEqualTo(404);
        assertThat(status("0", "1")).isEqualTo(404);
        assertThat(status("99999999999", "1")).isEqualTo(404);
        assertThat(status("abc", "1")).isEqualTo(404);
    }

    @Test
    void theFeedAnnouncesCorrections() {
        office.published(Kind.CORRECTION);

        Publication entry =
                new CorrectionsFeed(office.corrections).newest(0, 30).getFirst();

        assertThat(entry.path()).isEqualTo("/dinh-chinh/1");
        assertThat(entry.title()).isEqualTo("Đính chính: Lễ hội đường hoa");
        assertThat(entry.summary()).contains("Trước đó viết: “lúc 8 giờ”, nay là: “lúc 18 giờ”.");
        assertThat(entry.published()).isEqualTo(office.clock.instant());
    }

    @Test
    void samplesComeIntoAnEmptyModuleAndGoAgain() {
        CorrectionsDemo demo =
                new CorrectionsDemo(office.database, office.reports, office.deadlines, office.banners, office.clock);
        assertThat(demo.empty()).isTrue();

        demo.load();

        assertThat(demo.empty()).isFalse();
        assertThat(office.reports.count(true)).isEqualTo(1);
        assertThat(office.reports.count(false)).isEqualTo(2);
        assertThat(office.banners.notes("/tin-tuc/giu-loi-di-thong-thoang-khu-cho-hoa"))
                .hasSize(1);
        office.found();

        demo.remove();

        assertThat(office.reports.count(true)).isEqualTo(1);
        assertThat(office.reports.count(false)).isZero();
        assertThat(office.corrections.count()).isZero();
        assertThat(office.banners.notes("/tin-tuc/giu-loi-di-thong-thoang-khu-cho-hoa"))
                .isEmpty();
    }

    private Document open(String below, String number) {
        return Rendered.page(page.open(Rendered.visit(below, Map.of("trang", number))));
    }

    private int status(String below, String number) {
        return page.open(Rendered.visit(below, Map.of("trang", number))).status();
    }
}
