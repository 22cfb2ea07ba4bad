package vn.wardportal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Publications.Category;
import vn.wardportal.api.page.Publications.Publication;
import vn.wardportal.api.page.Thing;
import vn.wardportal.api.rules.Coverage.Covered;
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.Rendered;

class DocumentsPageTest {

    private final Archive archive = new Archive();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void theListShowsWhatIsPublishedTheLatestIssuedFirst() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        archive.published(Archive.decision("120/QĐ-UBND", "2019-08-05"));
        archive.draft(Archive.decision("121/QĐ-UBND", "2019-09-05"));

        Document page = Rendered.page(archive.open("", Map.of()));

        assertThat(page.select(".item .meta b").eachText())
                .containsExactly("Quyết định 120/QĐ-UBND", "Quyết định 87/QĐ-UBND");
        assertThat(page.select(".item h2 a").first().attr("href")).isEqualTo("/van-ban/120-qd-ubnd-2019");
        assertThat(page.select("[role=status]").text()).isEqualTo("2 văn bản, mới ban hành trước");
        assertThat(page.select(".side").text()).contains("Quyết định 2", "2019 1", "Còn hiệu lực 2", "Trần Thị Mẫu 2");
    }

    @Test
    void theListFollowsEveryActOfTheDesk() {
        vn.wardportal.documents.Document document = archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        assertThat(found(Map.of("tu", "87"))).hasSize(1);

        archive.published(archive.saved(document, Archive.decision("88/QĐ-UBND", "2018-03-02")));
        assertThat(found(Map.of("tu", "87"))).isEmpty();
        assertThat(found(Map.of("tu", "88"))).hasSize(1);

        archive.withdrawn(document);
        assertThat(found(Map.of())).isEmpty();
        assertThat(archive.open(document).status()).isEqualTo(410);
        assertThat(Rendered.page(archive.open(document)).text()).contains("Ban hành nhầm.");
    }

    @Test
    void facetsNarrowTheListAndSamplesThatAreDeletedLeaveIt() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        archive.published(Archive.manuscript("Kế hoạch", "07/KH-UBND", Archive.WARD, "2020-01-15", "Tuyên truyền"));

        assertThat(found(Map.of("loai", "ke-hoach"))).containsExactly("Kế hoạch 07/KH-UBND");
        assertThat(found(Map.of("nam", "2018", "loai", "ke-hoach"))).isEmpty();
        assertThat(found(Map.of("tu", "tuyen truyen ke hoach"))).containsExactly("Kế hoạch 07/KH-UBND");
        assertThat(archive.open("", Map.of("trang", "2")).status()).isEqualTo(404);
    }

    @Test
    void aDocumentShowsAllItsFactsAndBothSidesOfItsRelations() {
        vn.wardportal.documents.Document old = archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        vn.wardportal.documents.Document replacing = archive.published(Archive.with(
                Archive.decision(
                        "120/QĐ-UBND",
                        "2019-08-05",
                        new Reference(Relation.BASIS, "Luật Tiếp công dân ngày 25 tháng 11 năm 2013"),
                        new Reference(Relation.REPLACES, "Quyết định số 87/QĐ-UBND ngày 02/3/2018")),
                archive.file("120.pdf")));

        Document page = Rendered.page(archive.open(replacing));
        Document before = Rendered.page(archive.open(old));

        assertThat(page.select("h1").text()).isEqualTo("Quyết định 120/QĐ-UBND");
        assertThat(page.select(".facts").text())
                .contains("05/08/2019", Archive.WARD, "Trần Thị Mẫu, Chủ tịch", "Còn hiệu lực");
        assertThat(archive.open(replacing).thing())
                .contains(new Thing.Legislation(
                        "Quyết định",
                        "120/QĐ-UBND",
                        Archive.WARD,
                        Optional.of(LocalDate.of(2019, 8, 5)),
                        Optional.of(Thing.Force.InForce)));
        assertThat(page.select("aside").text())
                .contains("Căn cứ Luật Tiếp công dân", "Thay thế Quyết định 87/QĐ-UBND", "Hết hiệu lực");
        assertThat(page.select("aside a").attr("href")).isEqualTo("/van-ban/87-qd-ubnd-2018");
        assertThat(page.select(".file a").attr("href")).startsWith("/tep/");
        assertThat(page.select(".list li").eachText()).hasSize(2);
        assertThat(before.select(".note.stop").text())
                .contains("đã hết hiệu lực")
                .contains("Được thay thế bởi: Quyết định 120/QĐ-UBND");
        assertThat(before.select("aside").text()).contains("Được thay thế bởi");
    }

    @Test
    void aDocumentOfWhichOnlyFilesAreThereSaysSo() {
        Manuscript bare = Archive.with(Archive.decision("9/QĐ-UBND", "2019-05-21"), archive.file("9.docx"))
                .withBody("");

        Page page = archive.open(archive.published(bare));

        assertThat(Rendered.page(page).select(".note").text()).contains("Bản chữ chưa đưa lên trang");
        assertThat(page.trail())
                .containsExactly(new Crumb("Văn bản", "/van-ban"), new Crumb("Quyết định", "/van-ban?loai=quyet-dinh"));
    }

    @Test
    void homeFeedAndBoardKnowWhatIsPublished() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        DocumentsBlock block = new DocumentsBlock(archive.headlines, new MemorySettings());

        assertThat(Rendered.content(block.content(Rendered.visit("", Map.of())).orElseThrow())
                        .select("h3 a")
                        .attr("href"))
                .isEqualTo("/van-ban/87-qd-ubnd-2018");
        assertThat(new DocumentsPublications(archive.headlines).newest(0, 10))
                .extracting(Publication::path)
                .containsExactly("/van-ban/87-qd-ubnd-2018");
        Category decisions = new DocumentsPublications(archive.headlines)
                .in("quyet-dinh", 10)
                .orElseThrow();
        assertThat(decisions.title()).isEqualTo("Quyết định");
        assertThat(decisions.newest()).extracting(Publication::path).containsExactly("/van-ban/87-qd-ubnd-2018");
        assertThat(new DocumentsPublications(archive.headlines).in("chi-thi", 10))
                .isEmpty();
        assertThat(new DocumentsCoverage(archive.database, archive.overdue).covered())
                .extracting(Covered::item, Covered::count)
                .containsExactly(tuple("6.2", 1L));
    }

    @Test
    void withoutDocumentsTheHomePageShowsNothing() {
        DocumentsBlock block = new DocumentsBlock(archive.headlines, new MemorySettings());

        assertThat(block.content(Rendered.visit("", Map.of()))).isEmpty();
        assertThat(archive.open("", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void basesThatEndedAreListedWithWhatReplacesThem() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        archive.published(Archive.decision(
                "110/QĐ-UBND", "2019-01-05", new Reference(Relation.BASIS, "Quyết định số 87/QĐ-UBND")));
        assertThat(archive.bases.shaky(0, 10)).isEmpty();

        archive.published(Archive.decision(
                "120/QĐ-UBND", "2019-08-05", new Reference(Relation.REPLACES, "Quyết định số 87/QĐ-UBND")));

        assertThat(archive.bases.countShaky()).isEqualTo(1);
        Bases.Shaky shaky = archive.bases.shaky(0, 10).getFirst();
        assertThat(shaky.document().number()).isEqualTo("110/QĐ-UBND");
        assertThat(shaky.bases()).singleElement().satisfies(ended -> {
            assertThat(ended.basis().number()).isEqualTo("87/QĐ-UBND");
            assertThat(ended.by().map(Related.Named::relation)).contains(Relation.REPLACES);
            assertThat(ended.by().flatMap(Related.Named::other).map(Headline::number))
                    .contains("120/QĐ-UBND");
        });
    }

    @Test
    void aDocumentIsListedOnceWithAllOfItsOldBases() {
        archive.published(Archive.decision("87/QĐ-UBND", "2018-03-02"));
        archive.published(Archive.decision("88/QĐ-UBND", "2018-03-03"));
        archive.published(Archive.decision(
                "110/QĐ-UBND",
                "2019-01-05",
                new Reference(Relation.BASIS, "Quyết định số 87/QĐ-UBND"),
                new Reference(Relation.BASIS, "Quyết định số 88/QĐ-UBND")));
        archive.published(Archive.decision(
                "120/QĐ-UBND",
                "2019-08-05",
                new Reference(Relation.REPEALS, "Quyết định số 87/QĐ-UBND"),
                new Reference(Relation.AMENDS, "Quyết định số 88/QĐ-UBND")));

        assertThat(archive.bases.countShaky()).isEqualTo(1);
        assertThat(archive.bases.shaky(0, 10).getFirst().bases())
                .extracting(ended -> ended.by().orElseThrow().relation())
                .containsExactly(Relation.REPEALS, Relation.AMENDS);
    }

    @Test
    void residentsReadWhereItWasTakenFromAndOnlyAnAddressLeadsThere() {
        for (String source : List.of("https://congbao.chinhphu.vn/van-ban/1.htm", "javascript:alert(1)")) {
            Manuscript whole = Archive.decision(source.length() + "/QĐ-UBND", "2019-05-21");
            Manuscript.Text text = whole.text();
            vn.wardportal.documents.Document document = archive.published(new Manuscript(
                    whole.heading(),
                    new Manuscript.Text(text.summary(), text.body(), text.recipients(), text.waiver(), source),
                    whole.from(),
                    whole.to(),
                    whole.references(),
                    whole.files()));

            var links = Rendered.page(archive.open(document)).select("dl.facts a");

            assertThat(links.eachAttr("href")).isEqualTo(source.startsWith("https") ? List.of(source) : List.of());
            assertThat(Rendered.page(archive.open(document)).select("dl.facts").text())
                    .contains(source.startsWith("https") ? "Nguồn congbao.chinhphu.vn" : "Nguồn javascript:alert(1)");
        }
    }

    private List<String> found(Map<String, String> parameters) {
        return Rendered.page(archive.open("", parameters))
                .select(".item .meta b")
                .eachText();
    }
}
