package vn.wardportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.wardportal.api.page.Attachment;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.testing.Rendered;

/** What the search box is told while somebody types. */
class SuggestionsPageTest {

    private final Shelf news = new Shelf("news.article");
    private Desk desk;
    private SuggestionsPage page;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new Desk(folder);
        news.put("khai-sinh", "Đăng ký \"khai sinh\" <b>");
        desk.catalogue.add("news", news.holding("1"));
        desk.ready();
        page = new SuggestionsPage(desk.librarian, desk.catalogue);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSuggestionSaysWhatItIsAndWhereItIsRead() {
        JsonNode answer = suggested("khai si");

        assertThat(answer.get("said").asString()).startsWith("1 gợi ý");
        JsonNode item = answer.get("items").get(0);
        assertThat(item.get("title").asString()).isEqualTo("Đăng ký \"khai sinh\" <b>");
        assertThat(item.get("kind").asString()).isEqualTo("Tin tức");
        assertThat(item.get("address").asString()).isEqualTo("/khai-sinh");
        assertThat(item.get("lang").asString()).isEqualTo("vi");
    }

    @Test
    void howManyThereAreIsSaidInTheLanguageOfThePage() {
        Page english = page.open(new Visit("", Language.EN, Map.of("q", "khai")));

        assertThat(json(english).get("said").asString()).startsWith("Suggestions: 1");
    }

    @Test
    void whatIsAwayOrNotAskedForIsNotSuggested() {
        assertThat(suggested("").get("items")).isEmpty();
        assertThat(json(page.open(Rendered.visit("", Map.of()))).get("items")).isEmpty();

        desk.catalogue.remove("news");

        assertThat(suggested("khai").get("items")).isEmpty();
        assertThat(page.open(Rendered.visit("x", Map.of())).status()).isEqualTo(404);
    }

    @Test
    void whateverIsTypedIsAnswered() {
        for (String typed : List.of(
                "*", "**", "a*b", "\\", "\uD800", "\0\0", "ă".repeat(5_000), "\"\"", "(", "\u0301\u0301", "a\nb c")) {
            assertThat(suggested(typed).get("items")).as(typed).isEmpty();
        }
    }

    private JsonNode suggested(String typed) {
        return json(page.open(Rendered.visit("", Map.of("q", typed))));
    }

    private static JsonNode json(Page page) {
        Attachment attachment = page.attachment().orElseThrow();
        assertThat(attachment.type()).isEqualTo("application/json; charset=utf-8");
        return new JsonMapper().readTree(new String(attachment.content(), StandardCharsets.UTF_8));
    }
}
