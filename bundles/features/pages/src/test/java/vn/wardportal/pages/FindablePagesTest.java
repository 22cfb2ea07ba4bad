package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.search.Findable;
import vn.wardportal.api.search.Findable.Passage;
import vn.wardportal.api.search.Findable.Stamp;
import vn.wardportal.api.search.Findable.Translation;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.text.Language;
import vn.wardportal.pages.WebPage.English;
import vn.wardportal.pages.WebPage.Text;

/** What the search is told of pages, without a line of theirs. */
class FindablePagesTest {

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatResidentsReadIsFoundWhereTheyReadIt() {
        WebPage page = office.published(office.front(), "Tổ chức bộ máy");

        Findable found = office.approval.findable("pages.page/" + page.id()).orElseThrow();

        assertThat(found.address()).isEqualTo("/gioi-thieu/to-chuc-bo-may");
        assertThat(found.title()).isEqualTo("Tổ chức bộ máy");
        assertThat(found.summary()).isEqualTo("Tóm tắt của Tổ chức bộ máy");
        assertThat(found.passages())
                .containsExactly(Passage.formatted("<p>Nội dung.</p>"), Passage.plain("Văn phòng UBND phường"));
        assertThat(found.stamp()).isEqualTo(new Stamp("pages.page/" + page.id(), page.version()));
    }

    @Test
    void aTranslationIsFoundFedAndGivenAway() {
        WebPage front = office.front();
        WebPage page = office.published(front, "Thành tựu");
        Text text = office.now(page).text();
        office.rewritten(page, text.with(new English("Achievements", "In short", "<p>Words</p>", text.hash())));
        PagesPublications publications = new PagesPublications(office.pages);

        Translation found = office.approval
                .findable("pages.page/" + page.id())
                .flatMap(Findable::english)
                .orElseThrow();

        assertThat(found.title()).isEqualTo("Achievements");
        assertThat(office.approval.findable("pages.page/" + front.id()).flatMap(Findable::english))
                .isEmpty();
        assertThat(publications.newest(0, 9)).hasSize(2);
        assertThat(publications.newestInEnglish(0, 9))
                .extracting(one -> one.english().orElseThrow().title())
                .containsExactly("Achievements");
        assertThat(new PagesData(office.pages)
                        .at(Long.toString(page.id()))
                        .orElseThrow()
                        .values())
                .containsEntry("title_en", "Achievements")
                .containsEntry("stale_en", false);
        assertThat(office.kind.examined("", office.now(page).text()).passages())
                .filteredOn(passage -> passage.language() == Language.EN)
                .extracting(passage -> passage.text())
                .containsExactly("Achievements", "In short", "<p>Words</p>");
    }

    @Test
    void whatTheyMayNotReadIsNotFound() {
        WebPage draft = office.draft(OptionalLong.empty(), "Giới thiệu");
        assertThat(office.approval.findable("pages.page/" + draft.id())).isEmpty();
        assertThat(office.outbox.count(SearchFeed.TOPIC)).isZero();

        office.published(draft);
        assertThat(office.approval.findable("pages.page/" + draft.id())).isPresent();
        assertThat(office.outbox.count(SearchFeed.TOPIC)).isEqualTo(1);

        office.withdrawn(draft, "Sai");
        assertThat(office.approval.findable("pages.page/" + draft.id())).isEmpty();
        assertThat(office.outbox.count(SearchFeed.TOPIC)).isEqualTo(2);
        assertThat(office.approval.findable("news.article/1")).isEmpty();
    }

    @Test
    void allOfThemAreListedPartByPartWithTheirVersions() {
        WebPage front = office.front();
        List<WebPage> pages = List.of(office.published(front, "Một"), office.published(front, "Hai"));

        List<Stamp> first = office.approval.stamps("", 2);
        List<Stamp> rest = office.approval.stamps(first.getLast().subject(), 2);

        assertThat(first).extracting(Stamp::subject).containsExactly(subject(front), subject(pages.getFirst()));
        assertThat(rest)
                .containsExactly(
                        new Stamp(subject(pages.getLast()), pages.getLast().version()));
    }

    private static String subject(WebPage page) {
        return "pages.page/" + page.id();
    }
}
