package vn.wardportal.regulation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Sources;
import vn.wardportal.api.rules.Citation;
import vn.wardportal.regulation.Words;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.TestDatabase;

class RegulationPageTest {

    private final TestDatabase database = TestDatabase.of(Words.class);
    private final FixedClock clock = FixedClock.at("2026-11-23T02:00:00Z");
    private final Editions editions = new Editions(database, clock);
    private final RegulationPage page = new RegulationPage(editions);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theRegulationHasSixChaptersAndSixteenArticles() {
        Edition edition = editions.current();

        assertThat(edition.number()).isEqualTo("554/QĐ-UBND");
        assertThat(edition.chapters()).hasSize(6);
        assertThat(edition.articles().map(Article::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        assertThat(edition.article(6).orElseThrow().clause(11)).isEqualTo("Các thông tin cần thiết khác.");
        assertThat(edition.article(8).orElseThrow().clause(2)).contains("TCVN 6909 - 2001");
        assertThat(edition.preamble()).hasSize(6);
    }

    @Test
    void theFrontShowsTheWholeTextWithItsContents() {
        Document shown = Rendered.page(open(""));

        assertThat(shown.select("h1").text()).startsWith("Quy chế quản lý, vận hành");
        assertThat(shown.select("article h3")).hasSize(16);
        assertThat(shown.select("aside a[href='#dieu-10']").text()).startsWith("Điều 10. Thời hạn");
        assertThat(shown.select("#dieu-9-khoan-5-diem-b").text()).contains("sau khi xin ý kiến Chủ tịch");
        assertThat(shown.text()).contains("21/05/2019", "Nguyễn Thị Lâm Tuyền");
        List<String> ids = shown.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"khoản 2 Điều 8", "điểm b khoản 5 Điều 9", "6.5", "khoản 4 Điều 13", "điểm e khoản 1 Điều 7"})
    void whatIsCitedIsFoundAtItsAddress(String cited) {
        Citation citation = Citation.of(cited).orElseThrow();
        String path = citation.address().replaceFirst("^/quy-che/", "").replaceFirst("#.*", "");

        assertThat(Rendered.page(open(path)).select("#" + citation.anchor())).hasSize(1);
    }

    @Test
    void anArticleLeadsToItsNeighbours() {
        Page article = open("dieu-6");

        Document shown = Rendered.page(article);
        assertThat(shown.select("h1").text()).isEqualTo("Điều 6. Nội dung thông tin, dữ liệu được cập nhật");
        assertThat(shown.select("[rel=prev]").attr("href")).isEqualTo("/quy-che/dieu-5");
        assertThat(shown.select("[rel=next]").attr("href")).isEqualTo("/quy-che/dieu-7");
        assertThat(shown.select("aside [aria-current=page]").text()).startsWith("Điều 6.");
        assertThat(article.trail()).containsExactly(new Crumb("Quy chế", "/quy-che"));
        assertThat(Rendered.page(open("dieu-1")).select("[rel=prev]")).isEmpty();
        assertThat(Rendered.page(open("dieu-16")).select("[rel=next]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dieu-17", "dieu-0", "dieu-6/khoan-1", "dieu-9999999999", "x"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(open(path).status()).isEqualTo(404);
    }

    @Test
    void theNotesForTheBoardAreNotForResidents() {
        assertThat(editions.notes()).extracting(Editions.Note::cited).contains("khoản 4 Điều 13");
        assertThat(Rendered.page(open("dieu-13")).text()).doesNotContain("đề nghị Ban Biên tập");
    }

    @Test
    void aNewEditionIsShownFromTheDayItIsInForce() {
        editions.add("""
                number: 99/QĐ-UBND
                issued: 2026-11-20
                from: 2026-12-01
                title: Quy chế mới
                issuer: Chủ tịch
                signer: Nguyễn Văn A

                # I CHUNG
                ## 1 Phạm vi
                1. Một <b>điều</b>.
                đ) Một điểm.
                """);
        Sources.Noted<Page> before = Sources.noting(() -> open(""));

        assertThat(before.value().title()).startsWith("Quy chế quản lý");
        assertThat(before.sources().current(Instant.parse("2026-11-30T16:59:59Z")))
                .isTrue();
        assertThat(before.sources().current(Instant.parse("2026-11-30T17:00:00Z")))
                .isFalse();
        clock.pass(Duration.ofDays(8));
        assertThat(open("").title()).isEqualTo("Quy chế mới");
        Document article = Rendered.page(open("dieu-1"));
        assertThat(article.select("#khoan-1").html()).contains("&lt;b&gt;");
        assertThat(article.select("#khoan-1-diem-dd")).hasSize(1);
        assertThat(editions.all()).hasSize(2);
    }

    @Test
    void aTextThatLacksItsNumberIsRefused() {
        assertThatThrownBy(() -> editions.add("title: Quy chế")).hasMessageContaining("number");
    }

    private Page open(String path) {
        return page.open(Rendered.visit(path, Map.of()));
    }
}
