package vn.wardportal.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.Values;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Row;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.text.Language;
import vn.wardportal.testing.Rendered;

/** What residents and programs get of the projects. */
class ProjectsSiteTest {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theListIsNarrowedDownByChoicesTextsAndYears() {
        site.published(Site.values("Hẻm 285"));
        site.published(Site.values("Trạm y tế", "status", "DONE", "progress", "100", "investor", "Quận 10"));
        site.published(Site.values(
                "Công viên", "status", "PLANNED", "progress", "0", "started", "2027-01-05", "finished", "2027-05-05"));

        assertThat(titles(site.read(""))).containsExactly("Công viên", "Trạm y tế", "Hẻm 285");
        assertThat(titles(site.read("", "tinh-trang", "dang-thuc-hien"))).containsExactly("Hẻm 285");
        assertThat(titles(site.read("", "chu-dau-tu", "quan-10"))).containsExactly("Trạm y tế");
        assertThat(titles(site.read("", "nam", "2027"))).containsExactly("Công viên");
        assertThat(titles(site.read("", "tu", "tram y te"))).containsExactly("Trạm y tế");
        assertThat(titles(site.read("", "tinh-trang", "da-hoan-thanh", "nam", "2027")))
                .isEmpty();
        assertThat(site.read("").select(".side").first().text())
                .isEqualTo("Đang thực hiện 1 Sẽ thực hiện 1 Đã hoàn thành 1");
    }

    @Test
    void theListFollowsEachChange() {
        Item project = site.published(Site.values("Hẻm 285"));
        site.draft(Site.values("Chưa duyệt"));
        assertThat(titles(site.read(""))).containsExactly("Hẻm 285");

        site.lan.does(() -> site.projects.desk().save(project.id(), project.version(), Site.values("Hẻm 287")));
        assertThat(titles(site.read(""))).containsExactly("Hẻm 285");
        site.published(site.now(project));

        assertThat(titles(site.read(""))).containsExactly("Hẻm 287");
    }

    @Test
    void longListsHavePages() {
        IntStream.rangeClosed(1, 21).forEach(number -> {
            site.clock.pass(Duration.ofMinutes(1));
            site.published(Site.values("Dự án " + number));
        });

        assertThat(titles(site.read(""))).hasSize(20).startsWith("Dự án 21", "Dự án 20");
        assertThat(titles(site.read("", "trang", "2"))).containsExactly("Dự án 1");
        assertThat(site.open("", "trang", "3").status()).isEqualTo(404);
    }

    @Test
    void thePageTellsWhatWasDeclared() {
        site.published(Site.values("Hẻm 285", "phone", "028 3800 0005"));

        Document page = site.read("hem-285");

        assertThat(page.select("h1").text()).isEqualTo("Hẻm 285");
        assertThat(page.text())
                .contains("Tổng mức đầu tư: 2.350.000.000 đồng", "Ngày khởi công: 11/03/2026", "Tiến độ: 65%")
                .doesNotContain("Đơn vị thi công");
        assertThat(site.open("khong-co").status()).isEqualTo(404);
        assertThat(site.open("hem-285").subject()).contains(Projects.KIND + "/1");
    }

    @Test
    void englishIsShownWhereThereIsAny() {
        site.published(Site.values(
                "Hẻm 285", "en_name", "Alley 285", "en_place", "Quarter 2", "en_of", hash(Site.values("Hẻm 285"))));
        site.published(Site.values("Trạm y tế"));

        Page translated = site.openInEnglish("hem-285");
        assertThat(Rendered.page(translated).text())
                .contains("Alley 285", "Quarter 2", "VND 2,350,000,000", "Total investment");
        assertThat(Rendered.page(translated).select("span[lang=vi]").text()).contains("Tổ Đô thị");
        assertThat(translated.language()).isEmpty();
        Page other = site.openInEnglish("tram-y-te");
        assertThat(other.language()).contains(Language.VI);
        assertThat(Rendered.page(other).text()).contains("Tổng mức đầu tư");
        assertThat(Rendered.page(site.openInEnglish("")).select("h2 a").eachText())
                .containsExactly("Trạm y tế", "Alley 285");
    }

    @Test
    void aTranslationIsOlderOnceTheVietnameseSaysSomethingElse() {
        Values words = Site.values("Hẻm 285", "en_name", "Alley 285");
        Values translated = words.with(Values.TRANSLATED, hash(words));

        assertThat(site.projects.declared().stale(translated)).isFalse();
        assertThat(site.projects.declared().stale(translated.with(Project.PROGRESS, "70")))
                .isFalse();
        assertThat(site.projects.declared().stale(translated.with(Project.PLACE, "Khu phố 3")))
                .isTrue();
    }

    @Test
    void englishFeedsAndSearchesHaveWhatWasTranslated() {
        site.published(Site.values("Hẻm 285"));
        site.published(Site.values("Trạm y tế", "en_name", "Health station", "en_place", "Quarter 4"));

        assertThat(site.site.newestInEnglish(0, 10)).singleElement().satisfies(one -> assertThat(
                        one.english().orElseThrow().title())
                .isEqualTo("Health station"));
        assertThat(site.approval.findable(Projects.KIND + "/1").orElseThrow().english())
                .isEmpty();
        var found = site.approval.findable(Projects.KIND + "/2").orElseThrow();
        assertThat(found.english().orElseThrow().title()).isEqualTo("Health station");
        assertThat(found.english().orElseThrow().passages())
                .extracting(passage -> passage.text())
                .containsExactly("Quarter 4");
        assertThat(found.passages()).extracting(passage -> passage.text()).doesNotContain("Quarter 4");
        assertThat(site.site.at("tram-y-te").orElseThrow().values()).containsEntry("name_en", "Health station");
    }

    private String hash(Values values) {
        return site.projects.declared().hash(values);
    }

    @Test
    void theHomePageShowsTheNewest() {
        assertThat(site.site.content(Rendered.visit("", Map.of()))).isEmpty();
        site.published(Site.values("Hẻm 285"));

        assertThat(Rendered.content(
                                site.site.content(Rendered.visit("", Map.of())).orElseThrow())
                        .text())
                .contains("Dự án mới cập nhật", "Hẻm 285");
    }

    @Test
    void feedsAndProgramsGetIt() {
        Item project = site.published(Site.values("Hẻm 285"));
        site.draft(Site.values("Chưa duyệt"));

        assertThat(site.site.newest(0, 10)).extracting(Publication::path).containsExactly(Projects.PATH + "/hem-285");
        List<Row> rows = site.site.after(0, 10);
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.values())
                .containsEntry("address", Projects.PATH + "/hem-285")
                .containsEntry("status", "Đang thực hiện")
                .containsEntry("progress", 65L)
                .containsEntry("capital", 2_350_000_000L)
                .containsEntry("started", LocalDate.of(2026, 3, 11))
                .doesNotContainKey("contractor"));
        assertThat(site.site.columns())
                .extracting(Column::name)
                .contains("code", "name_en")
                .containsAll(rows.getFirst().values().keySet());
        assertThat(site.site.at("hem-285")).isPresent();
        assertThat(site.site.after(project.id(), 10)).isEmpty();
        assertThat(site.site.at("chua-duyet")).isEmpty();
    }

    private static List<String> titles(Document page) {
        return page.select(".item h2 a").eachText();
    }
}
