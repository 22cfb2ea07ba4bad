package vn.wardportal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.MemoryConsents;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.MemoryWorkflow;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedOutbox;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.SimpleRichText;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on 12/11/2026. */
final class Office implements AutoCloseable {

    final TestDatabase database = TestDatabase.of(WebPages.class);
    final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    final RecordedAudit audit = new RecordedAudit();
    final RecordedRedirects redirects = new RecordedRedirects();
    final RecordedOutbox outbox = new RecordedOutbox();
    final RecordedPreviews previews = new RecordedPreviews();
    final MemoryFiles files = new MemoryFiles();
    final MemoryDrafts drafts = new MemoryDrafts(clock);
    final WebPages pages = new WebPages(database, clock);
    final IntroductionPage introduction = new IntroductionPage(pages);
    final MemoryEditions editions = new MemoryEditions(clock);
    final MemoryWorkflow workflow = new MemoryWorkflow();
    final RecordedPanels panels = new RecordedPanels();
    final GivenChecks checks = new GivenChecks();
    final MemoryConsents consents = new MemoryConsents();
    final PageKind kind = new PageKind(new SimpleRichText());
    final Route route = Route.of(workflow);
    final Desk desk = new Desk(store(route));
    final Publishing publishing = publishing(route);
    final PagesApproval approval = new PagesApproval(desk, publishing);
    final WritingTools alone = new WritingTools(
            drafts, previews, new PlainFields(), new PlainPanels(checks, new MemoryDecisions(clock)), clock);
    final Tools tools = tools(alone.with(panels));
    final As lan = As.named("chi-lan", Rights.EDIT, Rights.WITHDRAW);
    final As minh = As.named("anh-minh", Rights.EDIT);

    Publishing publishing(Route by) {
        return new Publishing(store(by));
    }

    /** Where pages are kept, with another route. */
    private PageStore store(Route by) {
        return new PageStore(
                database,
                new ContentServices(
                        audit, files, editions, by, checks, consents, redirects, new SearchFeed(outbox), clock),
                kind);
    }

    Tools tools(WritingTools writing) {
        return new Tools(pages, desk, publishing, introduction, writing);
    }

    static Text text(String title) {
        return new Text("", title, "Tóm tắt của " + title, "<p>Nội dung.</p>", "Văn phòng UBND phường", "");
    }

    /** A text that shows the picture. */
    static Text showing(StoredFile picture) {
        String body = "<p><img src=\"" + picture.address(960) + "\" alt=\"Sơ đồ\" /></p>";
        return new Text("", "Sơ đồ", "Tóm tắt", body, "Văn phòng UBND phường", "");
    }

    StoredFile picture() {
        byte[] content = "so do".getBytes(StandardCharsets.UTF_8);
        return lan.gets(() -> desk.take(new Upload("so-do.jpg", new ByteArrayInputStream(content)), Kind.PICTURE));
    }

    WebPage draft(OptionalLong parent, String title) {
        return lan.gets(() -> desk.create(parent, text(title)));
    }

    WebPage published(OptionalLong parent, String title) {
        return published(draft(parent, title));
    }

    /** Publishes what was last written of the page. */
    WebPage published(WebPage page) {
        assertThat(publish(release(page))).isTrue();
        return now(page);
    }

    /** Writes it anew and publishes that. */
    WebPage rewritten(WebPage page, Text text) {
        lan.does(() -> desk.save(page.id(), now(page).version(), text));
        return published(page);
    }

    /** The decision that residents may read what was last written of the page. */
    Release release(WebPage page) {
        return workflow.release(editions.newest(kind.subject(page.id())).orElseThrow());
    }

    /** Tells the module of the decision, as the route does. */
    boolean publish(Release release) {
        boolean[] done = new boolean[1];
        Acting.as(Person.PORTAL, () -> done[0] = approval.publish(release));
        return done[0];
    }

    WebPage withdrawn(WebPage page, String reason) {
        return lan.gets(() -> publishing.withdraw(page.id(), now(page).version(), reason));
    }

    WebPage published(WebPage parent, String title) {
        return published(OptionalLong.of(parent.id()), title);
    }

    WebPage front() {
        return published(OptionalLong.empty(), "Giới thiệu");
    }

    WebPage now(WebPage page) {
        return pages.find(page.id()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
