package vn.wardportal.pages;

import java.util.OptionalLong;
import vn.wardportal.pages.WebPage.Text;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.RecordedAudit;
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
    final RecordedPreviews previews = new RecordedPreviews();
    final MemoryFiles files = new MemoryFiles();
    final MemoryDrafts drafts = new MemoryDrafts(clock);
    final WebPages pages = new WebPages(database);
    final IntroductionPage introduction = new IntroductionPage(pages);
    final Desk desk = new Desk(database, audit, redirects, new SimpleRichText(), files, clock);
    final Tools tools = new Tools(pages, desk, introduction, drafts, previews, new PlainFields(), clock);
    final As lan = As.named("chi-lan", Desk.EDIT, Desk.PUBLISH);
    final As minh = As.named("anh-minh", Desk.EDIT);

    static Text text(String title) {
        return new Text("", title, "Tóm tắt của " + title, "<p>Nội dung.</p>", "Văn phòng UBND phường", "");
    }

    WebPage draft(OptionalLong parent, String title) {
        return lan.gets(() -> desk.create(parent, text(title)));
    }

    WebPage published(OptionalLong parent, String title) {
        WebPage page = draft(parent, title);
        return lan.gets(() -> desk.publish(page.id(), page.version()));
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
