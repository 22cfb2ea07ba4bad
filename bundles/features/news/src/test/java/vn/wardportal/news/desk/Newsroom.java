package vn.wardportal.news.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.news.Article;
import vn.wardportal.news.Articles;
import vn.wardportal.news.Cover;
import vn.wardportal.news.Headlines;
import vn.wardportal.news.Manuscript;
import vn.wardportal.news.NewsPage;
import vn.wardportal.news.Origin;
import vn.wardportal.news.Text;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.MemoryConsents;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.MemoryWorkflow;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.SimpleRichText;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on 12/11/2026. */
public final class Newsroom implements AutoCloseable {

    public final TestDatabase database = TestDatabase.of(Articles.class);
    public final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedRedirects redirects = new RecordedRedirects();
    public final RecordedPreviews previews = new RecordedPreviews();
    public final MemoryFiles files = new MemoryFiles();
    public final MemoryEditions editions = new MemoryEditions(clock);
    public final MemoryWorkflow workflow = new MemoryWorkflow();
    public final GivenChecks checks = new GivenChecks();
    public final MemoryConsents consents = new MemoryConsents();
    public final ArticleKind kind = new ArticleKind(new SimpleRichText());
    public final RecordedPanels panels = new RecordedPanels();
    public final Route route = Route.of(workflow);
    public final MemoryDrafts drafts = new MemoryDrafts(clock);
    public final Articles articles = new Articles(database, clock);
    public final Headlines headlines = new Headlines(database);
    public final MemorySettings settings = new MemorySettings();
    public final NewsPage page = new NewsPage(articles, headlines, settings, clock);
    public final Worklist worklist = new Worklist(database);
    public final Publishing publishing;
    public final Desk desk;
    public final NewsApproval approval;
    public final As editor = As.named("chi-lan", Rights.EDIT, Rights.WITHDRAW, Rights.DELETE);

    public Newsroom() {
        publishing = new Publishing(store(route));
        desk = new Desk(store(route));
        approval = new NewsApproval(articles, desk, publishing);
    }

    /** Where articles are kept, with another route. */
    ArticleStore store(Route by) {
        return new ArticleStore(
                database, new ContentServices(audit, files, editions, by, checks, consents, redirects, clock), kind);
    }

    /** An article that lacks nothing but files. */
    public static Manuscript manuscript(String title) {
        Text text = new Text(
                "", "kinh-te", title, "Tóm tắt của " + title, "<p>Nội dung.</p>", "Văn phòng UBND phường", Origin.OWN);
        return new Manuscript(text, Optional.empty(), List.of());
    }

    /** The article with a cover and a document. */
    public Manuscript illustrated(String title) {
        Cover cover = new Cover(
                editor.gets(() -> desk.take(new Upload("cho-hoa.jpg", bytes(title)), Kind.PICTURE)),
                "Dãy nhà ống và chậu hoa.",
                "Chợ hoa buổi sáng.",
                "Ban Biên tập");
        Attachment plan = new Attachment(
                editor.gets(() -> desk.take(new Upload("phuong-an.pdf", bytes(title + " pdf")), Kind.DOCUMENT)),
                "Phương án sắp xếp");
        return new Manuscript(manuscript(title).text(), Optional.of(cover), List.of(plan));
    }

    public Article draft(String title) {
        return editor.gets(() -> desk.create(manuscript(title)));
    }

    public Article published(Manuscript manuscript) {
        return published(editor.gets(() -> desk.create(manuscript)));
    }

    /** Publishes what was last written of the article. */
    public Article published(Article article) {
        Release release =
                workflow.release(editions.newest(kind.subject(article.id())).orElseThrow());
        Acting.as(Person.PORTAL, () -> approval.publish(release));
        return articles.find(article.id()).orElseThrow();
    }

    public Article published(String title) {
        return published(manuscript(title));
    }

    public Article withdrawn(String title, String reason) {
        Article article = published(title);
        return editor.gets(() -> publishing.withdraw(article.id(), article.version(), reason));
    }

    public void days(long days) {
        clock.pass(Duration.ofDays(days));
    }

    public Page open(String path) {
        return page.open(Rendered.visit(path, Map.of()));
    }

    private static ByteArrayInputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        database.close();
    }
}
