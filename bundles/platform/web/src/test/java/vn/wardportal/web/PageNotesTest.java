package vn.wardportal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Crumb;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.PageNotes;
import vn.wardportal.api.page.PageNotes.Note;
import vn.wardportal.api.page.Source;

/** What a module says above pages that are not its own. */
class PageNotesTest {

    private static final String PATH = "/tin-tuc/le-hoi";

    private final RunningSite site = new RunningSite();
    private final Source source = new Source("notes");
    private final AtomicReference<List<Note>> notes = new AtomicReference<>(List.of());

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aNoteStandsEscapedAboveTheContentOfItsPageAlone() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        site.give.notes("corrections", this::answer);
        say("bắt đầu lúc <b>8 giờ</b>");

        Document document = document(PATH);

        assertThat(document.select("main .note + h1").text()).isEqualTo("Tin");
        assertThat(document.select("main .note").text())
                .isEqualTo("Đính chính ngày 12/11/2026: bắt đầu lúc <b>8 giờ</b> Lịch sử đính chính");
        assertThat(document.select("main .note a").attr("href")).isEqualTo("/dinh-chinh/3");
        assertThat(document("/tin-tuc").select("main .note")).isEmpty();
    }

    @Test
    void nobodyIsShownAPageFromBeforeANoteThatWasGiven() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        site.give.notes("corrections", this::answer);

        for (int number = 0; number < 100; number++) {
            say("lần " + number);

            assertThat(document(PATH).select("main .note").text()).contains("lần " + number + " ");
        }
        notes.set(List.of());
        source.changed();
        assertThat(document(PATH).select("main .note")).isEmpty();
    }

    @Test
    void notesComeAndGoWithTheirModule() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        say("bắt đầu lúc 8 giờ");
        assertThat(document(PATH).select("main .note")).isEmpty();

        Runnable removal = site.give.notes("corrections", this::answer);
        assertThat(document(PATH).select("main .note")).hasSize(1);

        removal.run();
        assertThat(document(PATH).select("main .note")).isEmpty();
    }

    @Test
    void whatIsGoneSaysWhyWhetherItsModuleKnowsItOrNot() {
        site.give.page(
                "news",
                "/tin-tuc",
                visit -> visit.path().equals("le-hoi")
                        ? Page.gone("Đã gỡ", page("Đã gỡ").content())
                        : Page.notFound());
        site.give.notes("corrections", path -> List.of(note("về " + path)));

        assertThat(site.get(PATH).statusCode()).isEqualTo(410);
        assertThat(document(PATH).select("main .note").text()).contains("về " + PATH);
        assertThat(site.get("/tin-tuc/khac").statusCode()).isEqualTo(404);
        assertThat(document("/tin-tuc/khac").select("main .note").text()).contains("về /tin-tuc/khac");
    }

    @Test
    void notesThatFailCostNoPage() {
        site.give.page("news", "/tin-tuc", visit -> page("Tin"));
        site.give.notes("corrections", path -> {
            throw new IllegalStateException("broken on purpose");
        });

        assertThat(document(PATH).select("h1").text()).isEqualTo("Tin");
    }

    @Test
    void errorsAreReportedFromEveryPageThatWasFoundWhileSomebodyTakesThem() {
        site.give.page("news", "/tin-tuc", visit -> visit.path().isEmpty() ? page("Tin") : Page.notFound());
        assertThat(document("/tin-tuc").select("main .tools")).isEmpty();

        site.give.page("corrections", "/bao-loi", visit -> page("Báo lỗi"));

        assertThat(document("/tin-tuc").select("main .tools a").attr("href")).isEqualTo("/bao-loi?trang=/tin-tuc");
        assertThat(document("/").select("main .tools a").attr("href")).isEqualTo("/bao-loi?trang=/");
        assertThat(document("/tin-tuc/khac").select("main .tools")).isEmpty();
        assertThat(document("/bao-loi").select("main .tools")).isEmpty();
    }

    private List<Note> answer(String path) {
        source.read();
        return path.equals(PATH) ? notes.get() : List.of();
    }

    private void say(String words) {
        notes.set(List.of(note(words)));
        source.changed();
    }

    private static PageNotes.Note note(String words) {
        return new Note(
                "Đính chính ngày 12/11/2026:", words, Optional.of(new Crumb("Lịch sử đính chính", "/dinh-chinh/3")));
    }

    private Document document(String path) {
        HttpResponse<String> answer = site.get(path);
        return Jsoup.parse(answer.body());
    }

    private static Page page(String title) {
        return Page.of(title, output -> output.writeContent("<h1>" + title + "</h1>"));
    }
}
