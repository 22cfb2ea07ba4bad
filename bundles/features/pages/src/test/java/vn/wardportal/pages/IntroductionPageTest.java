package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.testing.Rendered;

class IntroductionPageTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void withoutPagesTheSectionSaysSo() {
        assertThat(Rendered.page(open("")).select("p").text()).isEqualTo("Chưa có trang giới thiệu.");
    }

    @Test
    void aPageShowsWhatStandsAroundIt() {
        WebPage front = office.front();
        WebPage achievements = office.published(front, "Thành tựu");
        office.published(front, "Định hướng");
        office.published(achievements, "Năm 2018");

        Page page = open("thanh-tuu");

        Document shown = Rendered.page(page);
        assertThat(shown.select("h1").text()).isEqualTo("Thành tựu");
        assertThat(shown.select(".meta").text()).contains("12/11/2026").contains("Văn phòng UBND phường");
        assertThat(shown.select(".items").text()).contains("Năm 2018");
        assertThat(shown.select("aside").text()).contains("Thành tựu", "Định hướng");
        assertThat(page.trail()).containsExactly(new Crumb("Giới thiệu", "/gioi-thieu"));
    }

    @Test
    void residentsAreToldHowAPageCameToThem() {
        WebPage front = office.front();
        WebPage page = office.draft(OptionalLong.of(front.id()), "Bộ máy");
        office.publish(office.workflow.release(
                office.editions.newest("pages.page/" + page.id()).orElseThrow(),
                new Mark(true, "Trưởng Ban Biên tập")));
        Document marked = Rendered.page(open("bo-may"));
        assertThat(marked.select(".meta .badge.wait").text()).isEqualTo("Đăng khẩn, chờ hậu kiểm");
        assertThat(marked.select("article > .soft").text()).isEqualTo("Duyệt thay: Trưởng Ban Biên tập");

        Acting.as(Person.PORTAL, () -> office.approval.reviewed("pages.page/" + page.id()));

        Document reviewed = Rendered.page(open("bo-may"));
        assertThat(reviewed.select(".badge")).isEmpty();
        assertThat(reviewed.select("article > .soft").text()).contains("Duyệt thay");
    }

    @Test
    void aPageWithPicturesLeadsWhoeverIsOnThemToTheWard() {
        WebPage front = office.front();
        WebPage page = office.lan.gets(
                () -> office.desk.create(OptionalLong.of(front.id()), Office.showing(office.picture())));

        office.published(page);

        assertThat(Rendered.page(open("so-do")).select("article a[href=#chan-trang]"))
                .hasSize(1);
        assertThat(Rendered.page(open("")).select("article a[href=#chan-trang]"))
                .isEmpty();
    }

    @Test
    void aTranslationIsReadInEnglishAndSaysWhenTheVietnameseMovedOn() {
        WebPage front = office.front();
        WebPage page = office.published(front, "Thành tựu");
        Text text = office.now(page).text();
        Text translated = text.with(new English("Achievements", "In short", "<h2>Roads</h2><p>x</p>", text.hash()));
        office.rewritten(page, translated);
        assertThat(english("thanh-tuu").language()).isEmpty();
        Document shown = Rendered.page(english("thanh-tuu"));
        assertThat(shown.select("h1").text()).isEqualTo("Achievements");
        assertThat(shown.select("h2#roads")).hasSize(1);
        assertThat(shown.select(".badge")).isEmpty();
        assertThat(english("thanh-tuu").trail()).containsExactly(new Crumb("Giới thiệu", "/gioi-thieu"));

        Text kept = office.now(page).text();
        office.rewritten(page, Office.text("Thành tựu mới").with(kept.english()));

        assertThat(Rendered.page(english("thanh-tuu-moi")).select(".badge.wait").text())
                .isEqualTo("The translation is older than the Vietnamese");
        assertThat(Rendered.page(open("thanh-tuu-moi")).select(".badge")).isEmpty();
    }

    @Test
    void whatHasNoTranslationIsVietnameseThroughoutAndSaysSo() {
        WebPage front = office.front();
        office.published(front, "Thành tựu");

        Page page = english("thanh-tuu");

        assertThat(page.language()).contains(Language.VI);
        assertThat(Rendered.page(page).select(".meta").text()).contains("Cập nhật:");
    }

    @Test
    void draftsAreNotShown() {
        WebPage front = office.front();
        office.draft(OptionalLong.of(front.id()), "Bản nháp");

        assertThat(open("ban-nhap").status()).isEqualTo(404);
        assertThat(Rendered.page(open("")).select("article").text()).doesNotContain("Bản nháp");
    }

    @Test
    void aWithdrawnPageSaysWhyAndLeadsToThePagesBelow() {
        WebPage front = office.front();
        WebPage above = office.published(front, "Bộ máy");
        office.published(above, "Khu phố");

        office.withdrawn(above, "sai số điện thoại");

        Page gone = open("bo-may");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(Rendered.page(gone).text())
                .contains("“Bộ máy” đã được gỡ ngày 12/11/2026 vì: sai số điện thoại", "Khu phố");
        Page below = open("bo-may/khu-pho");
        assertThat(below.status()).isEqualTo(200);
        assertThat(below.trail()).containsExactly(new Crumb("Giới thiệu", "/gioi-thieu"));
    }

    @Test
    void titlesAreEscapedAndTextsCleaned() {
        Text hostile = new Text(
                "", "<b>Tên</b>", "Tóm tắt", "<p>Chữ<script>alert(1)</script></p>", "Văn phòng", "<i>nguồn</i>");
        WebPage page = office.lan.gets(() -> office.desk.create(OptionalLong.empty(), hostile));
        office.published(page);

        Document shown = Rendered.page(open(""));

        assertThat(shown.select("h1").text()).isEqualTo("<b>Tên</b>");
        assertThat(shown.html()).doesNotContain("<script").contains("&lt;i&gt;nguồn");
    }

    @Test
    void headingsCanBeLinkedTo() {
        Text text = new Text(
                "", "Quy chế", "Tóm tắt", "<h2>Điều 1</h2><p>a</p><h2>Điều 2</h2><p>b</p><h2>Điều 1</h2>", "VP", "");
        WebPage page = office.lan.gets(() -> office.desk.create(OptionalLong.empty(), text));
        office.published(page);

        Document shown = Rendered.page(open(""));

        assertThat(shown.html()).contains("id=\"dieu-1\"", "id=\"dieu-2\"", "id=\"dieu-1-2\"");
        assertThat(shown.html()).contains("href=\"#dieu-1-2\"");
    }

    @Test
    void theSampleIntroductionIsPublishedAndTakenOutAgain() {
        PagesDemo demo = new PagesDemo(office.pages, office.desk);
        office.lan.does(demo::load);

        assertThat(Rendered.page(open("quy-che")).select("h1").text()).contains("Quy chế");
        assertThat(open("to-chuc-bo-may").status()).isEqualTo(200);
        Document organisation = Rendered.page(english("to-chuc-bo-may"));
        assertThat(organisation.select("h1").text()).isEqualTo("Organisation");
        assertThat(organisation.select(".badge")).isEmpty();
        assertThat(english("quy-che").language()).contains(Language.VI);

        WebPage front = office.pages.at("").orElseThrow();
        assertThat(office.editions.newest(office.kind.subject(front.id()))).isPresent();
        office.published(front, "Trang của phường");
        office.lan.does(demo::remove);
        assertThat(open("quy-che").status()).isEqualTo(404);
        assertThat(open("trang-cua-phuong").status()).isEqualTo(200);
    }

    private Page english(String path) {
        return office.introduction.open(new Visit(path, Language.EN, Map.of()));
    }

    private Page open(String path) {
        return office.introduction.open(Rendered.visit(path, Map.of()));
    }
}
