package vn.wardportal.news.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.workflow.Approval.Category;
import vn.wardportal.api.workflow.Approval.Contribution;
import vn.wardportal.news.Article;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.Origin;
import vn.wardportal.news.State;
import vn.wardportal.news.Text;
import vn.wardportal.testing.As;

/** Several articles become one. */
class CompilationTest {

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void theWholeIsADraftWithTheTitleOfTheFirstAndAPartForEach() {
        Article first = newsroom.draft("Chợ hoa & cây cảnh");
        Article second = newsroom.draft("Hội thi <nhanh>");

        Article whole = merged(first, second);

        Text text = whole.text();
        assertThat(whole.state()).isEqualTo(State.DRAFT);
        assertThat(text.title()).isEqualTo("Chợ hoa & cây cảnh");
        assertThat(text.summary()).isEqualTo("Tóm tắt của Chợ hoa & cây cảnh");
        assertThat(text.category()).isEqualTo("kinh-te");
        assertThat(text.slug()).isNotEqualTo(first.text().slug()).startsWith("cho-hoa");
        assertThat(text.body())
                .containsSubsequence(
                        "<h2>Chợ hoa &amp; cây cảnh</h2>",
                        "<em>Người cung cấp: Lan</em>",
                        "<p>Nội dung.</p>",
                        "<h2>Hội thi &lt;nhanh&gt;</h2>",
                        "<em>Người cung cấp: Nam</em>");
        assertThat(newsroom.editions.newest("news.article/" + whole.id())).isPresent();
    }

    @Test
    void headingsOfAPartStandBelowItsOwnAndAnchorsApart() {
        Article first = draft(Origin.OWN, "<h2 id=\"a\">Một</h2><h3>Hai</h3><p><a href=\"#a\">lên</a></p>");
        Article second = draft(Origin.OWN, "<h2 id=\"a\">Ba</h2>");

        assertThat(merged(first, second).text().body())
                .contains("<h3 id=\"p1-a\">Một</h3>", "<h4>Hai</h4>", "<h3 id=\"p2-a\">Ba</h3>")
                .doesNotContain("id=\"a\"");
    }

    @Test
    void picturesAndDocumentsStayWithWhoMadeThem() {
        Article first = newsroom.editor.gets(() -> newsroom.desk.create(newsroom.illustrated("Chợ hoa")));
        Article second = newsroom.editor.gets(() -> newsroom.desk.create(newsroom.illustrated("Hội thi")));

        Manuscript whole = merged(first, second).manuscript();

        assertThat(whole.cover()).isEqualTo(first.manuscript().cover());
        StoredFile other = second.manuscript().cover().orElseThrow().file();
        assertThat(whole.text().body())
                .contains("Chợ hoa buổi sáng. Ảnh: Ban Biên tập.", other.address(960))
                .doesNotContain(first.manuscript().cover().orElseThrow().file().hash());
        assertThat(whole.attachments()).extracting(Attachment::title).hasSize(2);
        assertThat(whole.files()).contains(other.hash());
    }

    @Test
    void theWholeNamesTheSourcesOfItsParts() {
        Article own = draft(Origin.OWN, "<p>Một</p>");
        Article quoted =
                draft(new Origin(Origin.Kind.QUOTED, "Báo Phường", "Lê A", "https://bao.example.vn/1"), "<p>Hai</p>");
        Article collected = draft(new Origin(Origin.Kind.COLLECTED, "Đài Quận", "", ""), "<p>Ba</p>");

        Text text = merged(own, quoted, collected).text();

        assertThat(text.origin()).isEqualTo(new Origin(Origin.Kind.COMPILED, "Báo Phường; Đài Quận", "Lê A", ""));
        assertThat(text.body()).contains("Nguồn: Lê A, Báo Phường", "Nguồn: Đài Quận");
        assertThat(merged(own, own).text().origin()).isEqualTo(Origin.OWN);
        assertThat(merged(own, quoted).text().origin().name()).isEqualTo("Báo Phường");
    }

    @Test
    void whatMakesNoArticleIsExplained() {
        String long1 = "<p>" + "Nước ngập. ".repeat(30_000) + "</p>";
        Article first = draft(Origin.OWN, long1);
        Article second = draft(Origin.OWN, long1);

        assertThatThrownBy(() -> merged(first, second)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> newsroom.editor.gets(
                        () -> newsroom.approval.merge(List.of(new Contribution("news.article/99", "Lan")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoWritesArticlesMakesOne() {
        Article first = newsroom.draft("Chợ hoa");

        assertThatThrownBy(() -> As.person("workflow.synthesise")
                        .gets(() -> newsroom.approval.merge(List.of(contribution(first, "Lan")))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void categoriesAreNamedWithTheirModule() {
        Article article = newsroom.draft("Chợ hoa");

        assertThat(newsroom.approval.categories()).contains(new Category("kinh-te", "Tin tức – Kinh tế"));
        assertThat(newsroom.approval.category("news.article/" + article.id())).isEqualTo("kinh-te");
        assertThat(newsroom.approval.category("news.article/99")).isEmpty();
    }

    private Article draft(Origin origin, String body) {
        Text text = Newsroom.manuscript("Ngập").text();
        Text other = new Text("", text.category(), text.title(), text.summary(), body, text.unit(), origin);
        return newsroom.editor.gets(() -> newsroom.desk.create(new Manuscript(other, Optional.empty(), List.of())));
    }

    private Article merged(Article... articles) {
        List<String> names = List.of("Lan", "Nam", "Mai");
        List<Contribution> contributions = new ArrayList<>();
        for (Article article : articles) {
            contributions.add(contribution(article, names.get(contributions.size())));
        }
        String subject = newsroom.editor.gets(() -> newsroom.approval.merge(contributions));
        return newsroom.articles
                .find(Long.parseLong(subject.substring("news.article/".length())))
                .orElseThrow();
    }

    private static Contribution contribution(Article article, String by) {
        return new Contribution("news.article/" + article.id(), by);
    }
}
