package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.SitePages;
import vn.wardportal.api.page.SitePages.Standing;

/** What stands at an address, as one module asks it about another's page. */
class StandingsTest {

    private static final Instant MODIFIED = Instant.parse("2026-11-12T01:15:00Z");

    private final RunningSite site = new RunningSite();
    private final SitePages pages = site.site.standings();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsFoundByItsPathOrItsWholeAddress() {
        site.give.page(
                "news", "/tin-tuc", visit -> page("Lễ hội").modifiedAt(MODIFIED).showing("news.article/7"));
        Standing expected =
                new Standing("/tin-tuc/le-hoi", "Lễ hội", Optional.of(MODIFIED), "news", Optional.of("news.article/7"));
        String domain = site.facts.identity().domain();

        assertThat(pages.find("/tin-tuc/le-hoi")).contains(expected);
        assertThat(pages.find("/tin-tuc//le-hoi/?trang=2#cuoi")).contains(expected);
        assertThat(pages.find(" https://" + domain + "/tin-tuc/le-hoi?x=1 ")).contains(expected);
        assertThat(pages.find("/").map(Standing::path)).contains("/");
        assertThat(pages.find("/chuyen-muc").map(Standing::path)).contains("/chuyen-muc");
    }

    @Test
    void whatMovedIsFoundWhereItIsNow() {
        site.give.page(
                "news", "/tin-tuc", visit -> visit.path().equals("cu") ? Page.moved("/tin-tuc/moi") : page("Mới"));
        site.give.page("loop", "/vong", visit -> Page.moved("/vong"));

        assertThat(pages.find("/tin-tuc/cu").map(Standing::path)).contains("/tin-tuc/moi");
        assertThat(pages.find("/vong")).isEmpty();
    }

    @Test
    void otherSitesWhatIsNotThereAndWhatFailsAreNotFound() {
        site.give.page("news", "/tin-tuc", visit -> visit.path().isEmpty() ? page("Tin") : Page.notFound());
        site.give.page("broken", "/hong", visit -> {
            throw new IllegalStateException("broken on purpose");
        });

        for (String address : new String[] {
            "",
            "//example.com/tin-tuc",
            "https://example.com/tin-tuc",
            "javascript:alert(1)",
            "tin-tuc",
            "/tin-tuc/khac",
            "/khong-co",
            "/hong",
            "/a/../b",
            "/%ff",
            "/" + "a".repeat(3_000)
        }) {
            assertThat(pages.find(address)).as(address).isEmpty();
        }
    }

    private static Page page(String title) {
        return Page.of(title, output -> output.writeContent("<h1>" + title + "</h1>"));
    }
}
