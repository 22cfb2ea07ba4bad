package vn.wardportal.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.list.Change;
import vn.wardportal.api.list.Entry;
import vn.wardportal.api.list.Facet;
import vn.wardportal.api.list.Facet.Order;
import vn.wardportal.api.list.FacetedIndex;
import vn.wardportal.api.list.Found;
import vn.wardportal.api.list.Listing;
import vn.wardportal.api.list.Listing.Filter;
import vn.wardportal.api.list.Selection;
import vn.wardportal.api.list.Term;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.text.Language;
import vn.wardportal.testing.Rendered;

class TemplateListingsTest {

    private static final Facet KIND = new Facet("loai", Order.MOST);

    private final FacetedIndex index = new FacetedIndex(List.of(KIND));

    TemplateListingsTest() {
        index.follow(0, 1, since -> IntStream.rangeClosed(1, 30)
                .mapToObj(id -> new Change(
                        id,
                        id,
                        Optional.of(new Entry(
                                id,
                                id,
                                Map.of(KIND, List.of(new Term("k" + id % 10, "Loại " + id % 10))),
                                "Văn bản " + id))))
                .toList());
    }

    @Test
    void aListIsSearchedNarrowedAndPagedWithoutAScript() {
        Document page = shown(Selection.all("/van-ban"));

        assertThat(page.select("h1").eachText()).containsExactly("Văn bản");
        assertThat(page.select("form").attr("method")).isEmpty();
        assertThat(page.select("form").attr("action")).isEqualTo("/van-ban");
        assertThat(page.select("label").attr("for"))
                .isEqualTo(page.select("input[name=tu]").attr("id"));
        assertThat(page.select("[role=status]").text()).contains("30 văn bản").contains("trang 1 trên 2");
        assertThat(page.select(".pages a[rel=next]").attr("href")).isEqualTo("/van-ban?trang=2");
        assertThat(page.select("aside .side a").first().attr("href")).isEqualTo("/van-ban?loai=k0");
        assertThat(page.select("aside .side a").first().text()).isEqualTo("Loại 0 3 kết quả");
        assertThat(page.select(".chips")).isEmpty();
    }

    @Test
    void manyChoicesAreFolded() {
        Document page = shown(Selection.all("/van-ban"));

        assertThat(page.select("aside > .side a")).hasSize(7);
        assertThat(page.select("aside h2").attr("id")).isEqualTo("loc");
        assertThat(page.select("aside details summary").text()).isEqualTo("Xem thêm 3");
        assertThat(page.select("aside details a")).hasSize(3);
    }

    @Test
    void whatWasChosenIsKeptByTheSearchAndCanBeTakenBack() {
        Document page = shown(Selection.all("/van-ban").with(KIND, "k3"));

        assertThat(page.select("input[type=hidden]").attr("name")).isEqualTo("loai");
        assertThat(page.select(".chips a").first().text()).isEqualTo("Loại: Loại 3");
        assertThat(page.select(".chips a").first().attr("href")).isEqualTo("/van-ban");
        assertThat(page.select("aside a[aria-current]").attr("href")).isEqualTo("/van-ban");
        assertThat(page.select(".pages")).isEmpty();
    }

    @Test
    void nothingFoundSaysHowToGoOn() {
        Document page = shown(new Selection("/van-ban", "<b>không có</b>", Map.of(), 1));

        assertThat(page.select("[role=status]").text()).contains("Không có kết quả nào");
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo("/van-ban");
        assertThat(page.select("input[name=tu]").attr("value")).isEqualTo("<b>không có</b>");
        assertThat(page.select("main b, .chips b")).isEmpty();
    }

    @Test
    void eachPageHasATitleOfItsOwnAndThereIsNoneBehindTheLast() {
        Selection all = Selection.all("/van-ban");

        assertThat(page(all).title()).isEqualTo("Văn bản");
        assertThat(page(new Selection(all.path(), "", Map.of(), 2)).title()).isEqualTo("Văn bản, trang 2");
        assertThat(page(new Selection(all.path(), "", Map.of(), 3)).status()).isEqualTo(404);
    }

    private Document shown(Selection selection) {
        return Rendered.content(page(selection).content());
    }

    private Page page(Selection selection) {
        Found found = index.find(selection, 20);
        Filter filter = new Filter(KIND, "Loại", found.options().get(KIND));
        Listing listing = new Listing(
                "Văn bản",
                "Để tìm.",
                "554",
                found.paging().total() + " văn bản",
                selection,
                found,
                List.of(filter),
                output -> found.ids().forEach(id -> output.writeContent("<li class=\"item\">" + id + "</li>")),
                Optional.empty());
        return new TemplateListings().page(listing, Language.VI);
    }
}
