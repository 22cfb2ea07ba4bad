package vn.wardportal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.TestDatabase;

class NotesPageTest {

    private static final Visit FRONT = Rendered.visit("", Map.of());

    private final TestDatabase database = TestDatabase.of(Notes.class);
    private final Notes notes = new Notes(database, new RecordedAudit(), FixedClock.at("2026-11-12T01:15:00Z"));
    private final MemorySettings settings = new MemorySettings();
    private final NotesPage page = new NotesPage(notes, settings);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSignedNoteStandsOnThePageAndTheVisitorIsSentBackToIt() {
        Page answer = page.submit(FRONT, form("Bà Tư", "Phường <b>sạch</b> đẹp"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).contains("/so-luu-niem");
        Document document = Rendered.page(page.open(FRONT));
        assertThat(document.select(".item").text()).contains("Bà Tư, 08:15, 12/11/2026", "Phường <b>sạch</b> đẹp");
        assertThat(document.select(".item b")).isEmpty();
    }

    @Test
    void aMistakeIsNamedAndNothingTypedIsLost() {
        Page answer = page.submit(FRONT, form("", "Phường sạch đẹp"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Lỗi:");
        Document document = Rendered.page(answer);
        assertThat(document.select("[role=alert]").text()).contains("Ghi họ tên");
        assertThat(document.select("textarea").text()).isEqualTo("Phường sạch đẹp");
        assertThat(notes.latest(1)).isEmpty();
    }

    @Test
    void theBookShowsAsManyNotesAsIsSetAndCanBeClosed() {
        page.submit(FRONT, form("Bà Tư", "Phường sạch đẹp"));
        page.submit(FRONT, form("Ông Năm", "Cán bộ vui vẻ"));
        settings.set("shown", 1).set("open", false);

        assertThat(Rendered.page(page.open(FRONT)).select(".item").eachText()).hasSize(1);
        assertThat(Rendered.page(page.open(FRONT)).select("form")).isEmpty();
        assertThat(page.submit(FRONT, form("Chị Sáu", "Đã muộn")).status()).isEqualTo(403);
        assertThat(notes.latest(9)).hasSize(2);
    }

    @Test
    void onceACodeIsSetOnlyWhoKnowsItSigns() {
        assertThat(Rendered.page(page.open(FRONT)).select("#code")).isEmpty();
        settings.set("code", "hoa mai");

        assertThat(Rendered.page(page.open(FRONT)).select("#code")).hasSize(1);
        Page answer = page.submit(FRONT, form("Bà Tư", "Phường sạch đẹp"));
        assertThat(answer.status()).isEqualTo(422);
        Document document = Rendered.page(answer);
        assertThat(document.select("[role=alert]").text()).contains("Mã ghi sổ chưa đúng");
        assertThat(document.select("textarea").text()).isEqualTo("Phường sạch đẹp");
        assertThat(document.html()).doesNotContain("hoa mai");
        Map<String, List<String>> known =
                Map.of("author", List.of("Bà Tư"), "text", List.of("Phường sạch đẹp"), "code", List.of("hoa mai"));
        assertThat(page.submit(FRONT, new Form(known)).status()).isEqualTo(303);
        assertThat(notes.latest(9)).hasSize(1);
    }

    @Test
    void thereIsNothingBelowTheBook() {
        assertThat(page.open(Rendered.visit("abc", Map.of())).status()).isEqualTo(404);
    }

    private static Form form(String author, String text) {
        return new Form(Map.of("author", List.of(author), "text", List.of(text)));
    }
}
