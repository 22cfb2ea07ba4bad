package vn.wardportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.search.Facet;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.testing.Rendered;

/** What residents see. */
class SearchPageTest {

    static final SiteIdentity IDENTITY = new SiteIdentity(
            "Cổng",
            "Phường",
            "Quận",
            "Chủ tịch",
            "Số 1",
            "(028) 3800 0001",
            "a@example.gov.vn",
            "example.gov.vn",
            "Một cửa",
            List.of(),
            List.of());

    private final Shelf news = new Shelf("news.article");
    private final Shelf documents = new Shelf("documents.document");
    private Desk desk;
    private SearchPage page;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
        desk.catalogue.add("news", news.holding("1"));
        desk.catalogue.add("documents", documents.holding("1"));
        desk.ready();
        page = new SearchPage(desk.librarian, desk.catalogue, () -> IDENTITY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void resultsAreMarkedCountedAndLeadToWhereTheyAreRead() {
        tell(news, "khai-sinh", "Đăng ký khai sinh");

        Document results = read(Map.of("q", "khai sinh"));

        assertThat(results.select("h1").text()).isEqualTo("Tìm kiếm");
        assertThat(results.select("[role=status]").text()).isEqualTo("1 kết quả cho “khai sinh”.");
        assertThat(results.select(".item h2 a").attr("href")).isEqualTo("/khai-sinh");
        assertThat(results.select(".item mark").eachText()).containsExactly("khai sinh");
        assertThat(results.select(".item .badge").text()).isEqualTo("Tin tức");
        assertThat(results.select("input[name=q]").attr("value")).isEqualTo("khai sinh");
    }

    @Test
    void marksAreRestoredAndTheVeryLettersOffered() {
        tell(news, "a", "Giấy khai sinh");
        tell(news, "b", "Thông báo");

        Document results = read(Map.of("q", "giay khai sinh"));

        assertThat(results.select("main, body").first().text())
                .contains("Các kết quả này viết: giấy khai sinh", "Chỉ tìm đúng chữ đã gõ: giay khai sinh");
        assertThat(read(Map.of("q", "giay khai sinh", "dung", "1"))
                        .select("[role=status]")
                        .text())
                .startsWith("Không tìm thấy “giay khai sinh”");
    }

    @Test
    void aSlipOfThePenIsUnderstood() {
        tell(news, "a", "Giấy khai sinh");

        Document results = read(Map.of("q", "giay khai sihn"));

        assertThat(results.text()).contains("Có phải ông, bà tìm: giấy khai sinh", "gọi (028) 3800 0001");
        assertThat(results.select("a:containsOwn(giấy khai sinh)").attr("href"))
                .isEqualTo("/tim-kiem?q=gi%E1%BA%A5y+khai+sinh");
    }

    @Test
    void modulesAndTheirOwnFacetsNarrowDown() {
        tell(news, "a", "Nghị quyết của phường");
        tell(documents, "b", "Nghị quyết 1", new Facet("kind", "NQ"), new Facet("year", "2019"));
        tell(documents, "c", "Nghị quyết 2", new Facet("kind", "NQ"), new Facet("year", "2020"));

        assertThat(read(Map.of("q", "nghi quyet")).select(".side a").eachText())
                .containsExactly("Tất cả 3", "Văn bản 2", "Tin tức 1");

        Document inModule = read(Map.of("q", "nghi quyet", "loai", "documents"));
        assertThat(inModule.select(".item h2").eachText()).containsExactlyInAnyOrder("Nghị quyết 1", "Nghị quyết 2");
        assertThat(inModule.select("aside h2").eachText()).containsExactly("Loại nội dung", "Năm");
        assertThat(inModule.select("a:containsOwn(2020)").attr("href"))
                .isEqualTo("/tim-kiem?q=nghi+quyet&loai=documents&loc=year%3A2020");

        Document inYear = read(Map.of("q", "nghi quyet", "loai", "documents", "loc", "year:2020"));
        assertThat(inYear.select(".item h2").eachText()).containsExactly("Nghị quyết 2");
        assertThat(inYear.select(".side [aria-current]").eachText()).containsExactly("Văn bản 2", "2020 1");
        assertThat(inYear.select(".side a").eachText()).contains("Tin tức 1");
    }

    @Test
    void whatIsTranslatedIsFoundByBothLanguagesAndShownInTheReaders() {
        Findable market = Findable.of(new Stamp("news.article/cho", 1), "/cho", "Chợ hoa mở cửa")
                .saying(List.of(Passage.plain("Chợ mở từ sáng sớm.")))
                .in(List.of(new Facet(Facet.CATEGORY, "Kinh tế")))
                .translated(new Translation(
                        "The flower market opens", "", List.of(Passage.formatted("<p>Open from dawn.</p>"))));
        desk.librarian.changed(news.put(market).stamp().subject());
        tell(news, "khac", "Chợ cá");

        assertThat(english("market dawn").select(".item h2 a[lang=en]").eachText())
                .containsExactly("The flower market opens");
        assertThat(english("market").select(".item .meta [lang=vi]").text()).isEqualTo("Kinh tế");
        assertThat(english("cho").select(".item h2 a").eachAttr("lang")).containsExactlyInAnyOrder("en", "vi");
        assertThat(english("cho").select("[role=status]").text()).isEqualTo("2 results for “cho”.");
        assertThat(read(Map.of("q", "cho hoa")).select(".item h2 a[lang=vi]").eachText())
                .containsExactly("Chợ hoa mở cửa");
        assertThat(read(Map.of("q", "market")).select(".item")).isEmpty();
        assertThat(desk.librarian.state().things()).isEqualTo(2);

        desk.librarian.changed(news.remove("cho"));
        assertThat(english("market").select(".item")).isEmpty();
    }

    @Test
    void aModuleIsCalledByItsOwnNameIfItHasNoOther() {
        Shelf other = new Shelf("schedules.week");
        desk.catalogue.add("schedules", other.holding("1"));
        tell(other, "w", "Lịch tuần");

        assertThat(read(Map.of("q", "lịch tuần")).select(".item .badge").text()).isEqualTo("Mô-đun");
    }

    @Test
    void longResultsComeInPages() {
        for (int number = 1; number <= 23; number++) {
            tell(news, "n" + number, "Chợ " + number);
        }

        Document second = read(Map.of("q", "cho", "trang", "2"));

        assertThat(second.select(".item")).hasSize(10);
        assertThat(second.select(".pages a").eachText()).containsExactly("Trang trước", "1", "2", "3", "Trang sau");
        assertThat(second.select("a[rel=next]").attr("href")).isEqualTo("/tim-kiem?q=cho&trang=3");
        assertThat(open(Map.of("q", "cho", "trang", "4")).status()).isEqualTo(404);
        assertThat(open(Map.of("q", "cho", "trang", "51")).status()).isEqualTo(404);
        assertThat(open(Map.of("q", "cho", "trang", "x")).status()).isEqualTo(404);
    }

    @Test
    void withoutAQuestionThereIsAFieldToAsk() {
        Document ask = read(Map.of("q", "  "));

        assertThat(ask.select("form[role=search] input[name=q]")).hasSize(1);
        assertThat(ask.select(".item, [role=status]")).isEmpty();
    }

    @Test
    void nothingThatWasTypedOrFoundBecomesMarkup() {
        tell(news, "a", "<script>alert(1)</script> chợ");

        String html =
                Rendered.html(open(Map.of("q", "cho <b>\"x", "loai", "<i>")).content())
                        + Rendered.html(open(Map.of("q", "cho")).content());

        assertThat(html).doesNotContain("<script", "<b>\"x", "<i>").contains("&lt;script&gt;");
    }

    private void tell(Shelf shelf, String name, String title, Facet... facets) {
        desk.librarian.changed(shelf.put(name, title, facets).stamp().subject());
    }

    private Document english(String typed) {
        return Rendered.page(page.open(new Visit("", Language.EN, Map.of("q", typed))));
    }

    private Page open(Map<String, String> parameters) {
        return page.open(Rendered.visit("", parameters));
    }

    private Document read(Map<String, String> parameters) {
        Page opened = open(parameters);
        assertThat(opened.status()).isEqualTo(200);
        return Rendered.page(opened);
    }
}
