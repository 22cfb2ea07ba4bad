package vn.wardportal.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.table.Plan;
import vn.wardportal.api.table.TableFile;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.procedures.desk.Desk;
import vn.wardportal.procedures.desk.ManuscriptFields;
import vn.wardportal.procedures.desk.ProcedureKind;
import vn.wardportal.procedures.desk.ProcedureStore;
import vn.wardportal.procedures.desk.ProceduresApproval;
import vn.wardportal.procedures.desk.ProceduresDemo;
import vn.wardportal.procedures.desk.Publishing;
import vn.wardportal.procedures.desk.Rights;
import vn.wardportal.procedures.desk.VersionOfTheDay;
import vn.wardportal.procedures.desk.Worklist;
import vn.wardportal.procedures.editor.Tools;
import vn.wardportal.procedures.events.EventPages;
import vn.wardportal.procedures.events.LifeEvents;
import vn.wardportal.procedures.importing.ProcedureImporter;
import vn.wardportal.procedures.site.CataloguePage;
import vn.wardportal.procedures.site.ProcedurePages;
import vn.wardportal.procedures.versions.Versions;
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
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.MemoryWorkflow;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainListings;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.PlainPaper;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on 12/11/2026. */
public final class House implements AutoCloseable {

    public final TestDatabase database = TestDatabase.of(Catalogue.class);
    public final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    public final RecordedAudit audit = new RecordedAudit();
    public final MemoryEditions editions = new MemoryEditions(clock);
    public final MemoryWorkflow workflow = new MemoryWorkflow();
    public final MemoryFiles files = new MemoryFiles();
    public final RecordedRedirects redirects = new RecordedRedirects();
    public final GivenChecks checks = new GivenChecks();
    public final Catalogue catalogue = new Catalogue(database, clock);
    public final Worklist worklist = new Worklist(database);
    public final Overdue overdue = new Overdue(database, MemoryRules.of(Catalogue.class), new FixedCalendar(), clock);
    public final ProcedureKind kind = new ProcedureKind();
    public final Route route = Route.of(workflow);
    public final ProcedureStore store = new ProcedureStore(
            database,
            new ContentServices(audit, files, editions, route, checks, new MemoryConsents(), redirects, clock),
            kind);
    public final Desk desk = new Desk(store);
    public final Publishing publishing = new Publishing(store);
    public final VersionOfTheDay night = new VersionOfTheDay(publishing);
    public final ProceduresApproval approval = new ProceduresApproval(desk, publishing);
    public final EventPages events = new EventPages(new LifeEvents(database), catalogue, new GivenSite(), clock);
    public final Versions versions = new Versions(catalogue, store.services());
    public final CataloguePage page = new CataloguePage(
            catalogue,
            events,
            new ProcedurePages(catalogue, versions, new MemorySettings(), new GivenSite(), new PlainPaper()),
            new PlainListings(),
            clock);
    public final ProcedureImporter importer = new ProcedureImporter(catalogue, worklist, desk);
    public final ProceduresDemo demo = new ProceduresDemo(catalogue, desk);
    public final Tools tools = new Tools(
            catalogue,
            versions,
            desk,
            publishing,
            page,
            new WritingTools(
                            new MemoryDrafts(clock),
                            new RecordedPreviews(),
                            new PlainFields(),
                            new PlainPanels(checks, new MemoryDecisions(clock)),
                            clock)
                    .with(new RecordedPanels()));
    public final As lan = As.named("chi-lan", Rights.EDIT, Rights.WITHDRAW);
    public final As minh = As.named("anh-minh", "news.edit");

    /** A whole procedure; named fields of its version say something else. */
    public static Manuscript manuscript(String code, String name, String... namesAndTexts) {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "code", code,
                "name", name,
                "field", "Hộ tịch",
                "online", "WHOLE",
                "applicants", "Công dân Việt Nam",
                "agency", "Ủy ban nhân dân phường",
                "sequence", "Bước 1: Nộp hồ sơ.\nBước 2: Nhận kết quả.",
                "channels", "Trực tiếp | 3 | Miễn phí",
                "papers", "Tờ khai | 1 | 0 | Mẫu 01"));
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            fields.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return ManuscriptFields.manuscript(fields);
    }

    public Procedure draft(Manuscript manuscript) {
        return lan.gets(() -> desk.create(manuscript));
    }

    /** A procedure that residents read. */
    public Procedure posted(Manuscript manuscript) {
        return posted(draft(manuscript));
    }

    public Procedure posted(Procedure procedure) {
        Release release =
                workflow.release(editions.newest(kind.subject(procedure.id())).orElseThrow());
        boolean[] done = new boolean[1];
        Acting.as(Person.PORTAL, () -> done[0] = approval.publish(release));
        assertThat(done[0]).isTrue();
        return now(procedure);
    }

    public Procedure now(Procedure procedure) {
        return catalogue.find(procedure.id()).orElseThrow();
    }

    public Plan plan(TableFile file) {
        return lan.gets(() -> importer.plan(file, rows -> {}));
    }

    /** Shows what would come of the file, and does it. */
    public int imported(TableFile file) {
        Plan plan = plan(file);
        return lan.gets(() -> importer.carryOut(file, plan, rows -> {}));
    }

    public Page open(String path, String... parameters) {
        Map<String, String> given = new java.util.HashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            given.put(parameters[at], parameters[at + 1]);
        }
        return page.open(Rendered.visit(path, given));
    }

    public Document read(String path, String... parameters) {
        return Rendered.page(open(path, parameters));
    }

    public Page sent(String path, String... namesAndValues) {
        Map<String, List<String>> fields = new java.util.HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.computeIfAbsent(namesAndValues[at], name -> new ArrayList<>())
                    .add(namesAndValues[at + 1]);
        }
        return page.submit(Rendered.visit(path, Map.of()), new Form(fields));
    }

    @Override
    public void close() {
        database.close();
    }
}
