package vn.wardportal.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.fields.Item;
import vn.wardportal.api.fields.ItemServices;
import vn.wardportal.api.fields.Values;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.GivenTables;
import vn.wardportal.testing.MemoryConsents;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.MemoryDrafts;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryFiles;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.MemoryWorkflow;
import vn.wardportal.testing.PlainFields;
import vn.wardportal.testing.PlainItemPages;
import vn.wardportal.testing.PlainListings;
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedOutbox;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.SimpleRichText;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on 12/11/2026. */
final class Site implements AutoCloseable {

    static final String WITHDRAW = "projects.withdraw";

    final TestDatabase database = TestDatabase.of(Projects.class);
    final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    final RecordedAudit audit = new RecordedAudit();
    final RecordedPreviews previews = new RecordedPreviews();
    final MemoryEditions editions = new MemoryEditions(clock);
    final MemoryWorkflow workflow = new MemoryWorkflow();
    final GivenChecks checks = new GivenChecks();
    final Route route = Route.of(workflow);
    final ItemServices services = new ItemServices(
            new ContentServices(
                    audit,
                    new MemoryFiles(),
                    editions,
                    route,
                    checks,
                    new MemoryConsents(),
                    new RecordedRedirects(),
                    new SearchFeed(new RecordedOutbox()),
                    clock),
            new SimpleRichText(),
            new PlainListings(),
            new PlainItemPages());
    final Projects projects = new Projects(database, services);
    final ProjectsSite site = new ProjectsSite(projects, MemoryRules.of(Projects.class));
    final ProjectsApproval approval = new ProjectsApproval(projects);
    final ProjectsDemo demo = new ProjectsDemo(projects);
    final ProjectsAdmin admin = new ProjectsAdmin(
            projects,
            new WritingTools(
                            new MemoryDrafts(clock),
                            previews,
                            new PlainFields(),
                            new PlainPanels(checks, new MemoryDecisions(clock)),
                            clock)
                    .with(new RecordedPanels()),
            route,
            new GivenTables());
    final As lan = As.named("chi-lan", Projects.EDIT, WITHDRAW);
    final As minh = As.named("anh-minh", "news.edit");

    /** A whole project; named columns say something else. */
    static Values values(String name, String... columnsAndTexts) {
        Map<String, String> texts = new TreeMap<>(Map.of(
                "name", name,
                "summary", "Tóm tắt của " + name,
                "status", "RUNNING",
                "progress", "65",
                "investor", "Ủy ban nhân dân Phường 1",
                "capital", "2350000000",
                "place", "Khu phố 2",
                "started", "2026-03-11",
                "finished", "2026-12-20",
                "contact", "Tổ Đô thị"));
        for (int at = 0; at < columnsAndTexts.length; at += 2) {
            texts.put(columnsAndTexts[at], columnsAndTexts[at + 1]);
        }
        return new Values(texts, List.of(), Map.of());
    }

    Item draft(Values values) {
        return lan.gets(() -> projects.desk().create(values));
    }

    /** A project that residents read. */
    Item published(Values values) {
        return published(draft(values));
    }

    /** Publishes what was last written of it. */
    Item published(Item project) {
        Release release = workflow.release(
                editions.newest(Projects.KIND + "/" + project.id()).orElseThrow());
        boolean[] done = new boolean[1];
        Acting.as(Person.PORTAL, () -> done[0] = approval.publish(release));
        assertThat(done[0]).isTrue();
        return now(project);
    }

    Item now(Item project) {
        return projects.find(project.id()).orElseThrow();
    }

    Page open(String path, String... parameters) {
        return site.open(new Visit(path, Language.VI, given(parameters)));
    }

    Document read(String path, String... parameters) {
        return Rendered.page(open(path, parameters));
    }

    Page openInEnglish(String path) {
        return site.open(new Visit(path, Language.EN, Map.of()));
    }

    private static Map<String, String> given(String... parameters) {
        Map<String, String> given = new TreeMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            given.put(parameters[at], parameters[at + 1]);
        }
        return given;
    }

    @Override
    public void close() {
        database.close();
    }
}
