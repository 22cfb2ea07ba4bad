package vn.wardportal.news.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.wardportal.api.admin.ContentAct;
import vn.wardportal.api.admin.Ways;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.document.WordImport.Imported;
import vn.wardportal.api.document.WordOriginals;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.news.Article;
import vn.wardportal.news.desk.Newsroom;
import vn.wardportal.testing.As;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.Pressed;
import vn.wardportal.testing.Screen;

class FromWordTest {

    private static final StoredFile FILE = new StoredFile("ab".repeat(32), "ke-hoach.docx", "", 9, 0, 0);

    /** Vaadin itself holds the current one weakly. */
    private final UI screen = new UI();

    private final Newsroom newsroom = new Newsroom();
    private final As lan = newsroom.editor;
    private final List<String> sent = new ArrayList<>();
    private final Imported imported =
            new Imported(FILE, "Kế hoạch & Tết", "<p>Chăm lo</p>", List.of("Lời góp ý được bỏ ra."));
    private final WritingTools tools = new WritingTools(
                    newsroom.drafts,
                    newsroom.previews,
                    new PlainFields(),
                    new PlainPanels(newsroom.checks, new MemoryDecisions(newsroom.clock)),
                    newsroom.clock)
            .with((subject, word) -> imported)
            .with(new Originals());

    @BeforeEach
    void show() {
        UI.setCurrent(screen);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
        newsroom.close();
    }

    @Test
    void aNewArticleGetsTitleAndTextAndSaysWhatWasLost() {
        EditorView view = open(tools, Optional.empty());
        assertThat(view.fromWord.isVisible()).isTrue();

        lan.does(() -> view.fromWord.arrived(imported));

        assertThat(view.form.words.title.getValue()).isEqualTo("Kế hoạch & Tết");
        assertThat(view.form.words.body.getValue()).isEqualTo("<p>Chăm lo</p>");
        assertThat(view.fromWord.words()).contains("Đã nhập “ke-hoach.docx”").contains("Lời góp ý được bỏ ra.");
        assertThat(lan.gets(() -> newsroom.drafts.find("news.article/new"))).isPresent();
    }

    @Test
    void aTitleThatIsWrittenStaysAndTheFilesOwnIsAHeading() {
        EditorView view = open(tools, Optional.empty());
        view.form.words.title.setValue("Chăm lo Tết");

        lan.does(() -> view.fromWord.arrived(imported));

        assertThat(view.form.words.title.getValue()).isEqualTo("Chăm lo Tết");
        assertThat(view.form.words.body.getValue()).isEqualTo("<h2>Kế hoạch &amp; Tết</h2><p>Chăm lo</p>");
    }

    @Test
    void whatIsWrittenIsKeptAsAVersionBeforeAnotherTextTakesItsPlace() {
        EditorView view = open(tools, Optional.of(newsroom.draft("Tin")));
        view.form.words.body.setValue("<p>Viết cả buổi sáng</p>");

        lan.does(() -> view.fromWord.arrived(imported));
        assertThat(view.form.words.body.getValue()).isEqualTo("<p>Viết cả buổi sáng</p>");
        ConfirmDialog question = view.fromWord.question().orElseThrow();
        lan.does(() -> ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, false)));

        assertThat(view.form.words.body.getValue()).contains("<p>Chăm lo</p>");
        assertThat(newsroom.desk.written(kept()).text().body()).isEqualTo("<p>Viết cả buổi sáng</p>");
        assertThat(newsroom.editions.all("news.article/1")).hasSize(2);
    }

    @Test
    void whatItWasMadeOfIsOfferedOnceItIsKept() {
        EditorView view = open(tools, Optional.empty());
        lan.does(() -> view.fromWord.arrived(imported));
        assertThat(view.originals.isVisible()).isFalse();

        view.form.words.summary.setValue("Tóm tắt");
        view.form.place.category.setValue(newsroom.articles.categories().getFirst());
        Pressed.by(lan).act(view, ContentAct.SAVE);

        assertThat(sent).containsExactly(FILE.hash() + " news.article/new news.article/1");
        EditorView kept = open(tools, newsroom.desk.find(1));
        assertThat(Screen.words(kept.originals)).isEqualTo("Tệp gốc:ke-hoach.docx, 08:00, 26/11/2026");
    }

    @Test
    void nothingIsReplacedWhenWhatIsWrittenCannotBeKept() {
        EditorView view = open(tools, Optional.empty());
        view.form.words.body.setValue("<p>Chưa có tiêu đề</p>");

        lan.does(() -> view.fromWord.replace(imported));

        assertThat(view.form.words.body.getValue()).isEqualTo("<p>Chưa có tiêu đề</p>");
        assertThat(view.fromWord.words()).contains("vẫn còn nguyên");
    }

    @Test
    void whoOnlyReadsTakesNothing() {
        Article article = newsroom.draft("Tin");
        newsroom.workflow.close("news.article/1", "Tin đang ở bước “Duyệt”.");
        EditorView view = open(tools, Optional.of(article));

        lan.does(() -> view.fromWord.arrived(imported));

        assertThat(view.fromWord.isVisible()).isFalse();
        assertThat(view.form.words.body.getValue()).isEqualTo("<p>Nội dung.</p>");
    }

    @Test
    void withoutAReaderOfWordFilesNothingIsOffered() {
        WritingTools plain =
                new WritingTools(newsroom.drafts, newsroom.previews, new PlainFields(), tools.checks(), newsroom.clock);

        assertThat(open(plain, Optional.empty()).fromWord.isVisible()).isFalse();
    }

    private EditorView open(WritingTools writing, Optional<Article> article) {
        Tools all = new Tools(newsroom.articles, newsroom.desk, newsroom.publishing, newsroom.page, writing);
        return lan.gets(() -> new EditorView(all, new Nowhere(), article));
    }

    private Article kept() {
        return newsroom.articles.find(1).orElseThrow();
    }

    /** Ways that lead nowhere. */
    private static final class Nowhere implements Ways {

        @Override
        public void to(long id) {}

        @Override
        public void toList() {}

        @Override
        public void beside(String address) {}
    }

    /** Keeps what belongs to which text. */
    private final class Originals implements WordOriginals {

        @Override
        public List<Original> of(String subject, String permission) {
            return sent.stream()
                    .map(line -> line.split(" "))
                    .filter(line -> line[2].equals(subject))
                    .map(line -> new Original(line[0], FILE.name(), "lan", Instant.parse("2026-11-26T01:00:00Z")))
                    .toList();
        }

        @Override
        public InputStream open(String subject, String hash, String permission) {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public void belongs(String hash, String unborn, String subject) {
            sent.add(hash + " " + unborn + " " + subject);
        }
    }
}
