package vn.wardportal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.files.Attachment;
import vn.wardportal.api.files.Files.Kind;
import vn.wardportal.api.files.StoredFile;
import vn.wardportal.api.files.Upload;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.documents.desk.Desk;
import vn.wardportal.documents.desk.DocumentKind;
import vn.wardportal.documents.desk.DocumentStore;
import vn.wardportal.documents.desk.DocumentsApproval;
import vn.wardportal.documents.desk.Publishing;
import vn.wardportal.documents.desk.Rights;
import vn.wardportal.documents.desk.Worklist;
import vn.wardportal.documents.importing.DocumentImporter;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.GivenSite;
import vn.wardportal.testing.MemoryConsents;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.MemoryWorkflow;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainListings;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.SimpleRichText;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on 12/11/2026. */
public final class Archive implements AutoCloseable {

    /** The ward. */
    public static final String WARD = "Ủy ban nhân dân Phường 1, Quận 10";

    public final TestDatabase database = TestDatabase.of(DocumentsPage.class);
    public final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    public final RecordedAudit audit = new RecordedAudit();
    public final MemoryFiles files = new MemoryFiles();
    public final MemoryEditions editions = new MemoryEditions(clock);
    public final MemoryWorkflow workflow = new MemoryWorkflow();
    public final GivenChecks checks = new GivenChecks();
    public final RecordedPanels panels = new RecordedPanels();
    public final RecordedPreviews previews = new RecordedPreviews();
    public final MemoryRules rules = MemoryRules.of(DocumentsPage.class).with("document.missing", "2");
    public final Documents documents = new Documents(database, clock);
    public final Headlines headlines = new Headlines(database);
    public final Bases bases = new Bases(database);
    public final Overdue overdue = new Overdue(database, rules, new FixedCalendar(), new GivenSite(), clock);
    public final Worklist worklist = new Worklist(database);
    public final DocumentKind kind = new DocumentKind(new SimpleRichText());
    public final Route route = Route.of(workflow);
    public final DocumentStore store = new DocumentStore(
            database,
            new ContentServices(
                    audit, files, editions, route, checks, new MemoryConsents(), new RecordedRedirects(), clock),
            kind);
    public final Desk desk = new Desk(store);
    public final DocumentImporter importer = new DocumentImporter(documents, bases, desk, rules, clock);
    public final Publishing publishing = new Publishing(store);
    public final DocumentsApproval approval = new DocumentsApproval(desk, publishing);
    public final DocumentsPage page = new DocumentsPage(documents, headlines, new PlainListings(), clock);
    public final WritingTools writing = new WritingTools(
                    new MemoryDrafts(clock),
                    previews,
                    new PlainFields(),
                    new PlainPanels(checks, new MemoryDecisions(clock)),
                    clock)
            .with(panels);
    public final As lan = As.named("chi-lan", Rights.EDIT, Rights.WITHDRAW, Rights.DELETE);
    public final As minh = As.named("anh-minh", Rights.EDIT);

    /** A decision of the ward of that day. */
    public static Manuscript decision(String number, String issued, Reference... references) {
        return manuscript("Quyết định", number, WARD, issued, "Về việc số " + number, references);
    }

    /** A document with all it must have. */
    public static Manuscript manuscript(
            String kind, String number, String issuer, String issued, String summary, Reference... references) {
        Heading heading = new Heading(
                number,
                kind,
                issuer,
                "Phường 1",
                Optional.of(LocalDate.parse(issued)),
                "Trần Thị Mẫu",
                "Chủ tịch",
                "Tổ chức bộ máy",
                Secrecy.NONE);
        Manuscript.Text text = new Manuscript.Text(
                summary,
                "<h2>Điều 1</h2><p>Nội dung của " + number + ".</p>",
                "- Như Điều 3;\n- Công bố trên Cổng thông tin điện tử;",
                "",
                "");
        return new Manuscript(heading, text, Optional.empty(), Optional.empty(), List.of(references), List.of());
    }

    /** The same with another heading. */
    public static Manuscript with(Manuscript manuscript, Heading heading) {
        return new Manuscript(
                heading,
                manuscript.text(),
                manuscript.from(),
                manuscript.to(),
                manuscript.references(),
                manuscript.files());
    }

    /** The same, secret. */
    public static Manuscript secret(Manuscript manuscript, Secrecy secrecy) {
        Heading was = manuscript.heading();
        return with(
                manuscript,
                new Heading(
                        was.number(),
                        was.kind(),
                        was.issuer(),
                        was.place(),
                        was.issued(),
                        was.signer(),
                        was.signerTitle(),
                        was.field(),
                        secrecy));
    }

    /** The same with these files. */
    public static Manuscript with(Manuscript manuscript, Attachment... files) {
        return new Manuscript(
                manuscript.heading(),
                manuscript.text(),
                manuscript.from(),
                manuscript.to(),
                manuscript.references(),
                List.of(files));
    }

    public Attachment file(String name) {
        StoredFile file = lan.gets(() -> desk.take(
                new Upload(name, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8))), Kind.DOCUMENT));
        return new Attachment(file, "Bản ký");
    }

    public Document draft(Manuscript manuscript) {
        return lan.gets(() -> desk.create(manuscript));
    }

    public Document published(Manuscript manuscript) {
        return published(draft(manuscript));
    }

    /** Publishes what was last written of the document. */
    public Document published(Document document) {
        assertThat(publish(release(document))).isTrue();
        return now(document);
    }

    public Document saved(Document document, Manuscript manuscript) {
        return lan.gets(() -> desk.save(document.id(), now(document).version(), manuscript));
    }

    public Release release(Document document) {
        return workflow.release(editions.newest(kind.subject(document.id())).orElseThrow());
    }

    /** Tells the module of the decision, as the route does. */
    public boolean publish(Release release) {
        boolean[] done = new boolean[1];
        Acting.as(Person.PORTAL, () -> done[0] = approval.publish(release));
        return done[0];
    }

    public Document withdrawn(Document document) {
        return lan.gets(() -> publishing.withdraw(document.id(), now(document).version(), "Ban hành nhầm."));
    }

    public Document now(Document document) {
        return documents.find(document.id()).orElseThrow();
    }

    public Status status(Document document) {
        return now(document).force().on(LocalDate.of(2026, 11, 12));
    }

    public Page open(String path, Map<String, String> parameters) {
        return page.open(Rendered.visit(path, parameters));
    }

    public Page open(Document document) {
        return open(document.slug(), Map.of());
    }

    @Override
    public void close() {
        database.close();
    }
}
