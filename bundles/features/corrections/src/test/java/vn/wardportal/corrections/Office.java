package vn.wardportal.corrections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.corrections.Correction.Kind;
import vn.wardportal.corrections.Correction.Text;
import vn.wardportal.corrections.Report.Claim;
import vn.wardportal.corrections.Report.FoundBy;
import vn.wardportal.corrections.desk.Bulletin;
import vn.wardportal.corrections.desk.Desk;
import vn.wardportal.corrections.desk.Hands;
import vn.wardportal.corrections.desk.Statistics;
import vn.wardportal.corrections.desk.Tools;
import vn.wardportal.corrections.desk.Worklist;
import vn.wardportal.corrections.notice.Banners;
import vn.wardportal.corrections.reader.Intake;
import vn.wardportal.corrections.reader.ReportPage;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.GivenPages;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.MemoryWorkflow;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedNotices;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.SimpleConfirmation;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on Thursday, 12/11/2026. */
public final class Office implements AutoCloseable {

    /** The page that is wrong. */
    public static final String PATH = "/tin-tuc/le-hoi";

    /** Another one, which says what it shows. */
    public static final String SHOWING = "/tin-tuc/cho-hoa";

    /** Whoever handles reports, whoever approves, and whoever may do both. */
    public static final String HANDLER = "lan";

    public static final String APPROVER = "quan";
    public static final String BOTH = "bao";

    public final TestDatabase database = TestDatabase.of(Reports.class);
    public final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedNotices notices = new RecordedNotices();
    public final SimpleConfirmation confirmation = new SimpleConfirmation();
    public final MemoryRules rules = MemoryRules.of(Reports.class).with("correction", "10");
    public final FixedCalendar calendar = new FixedCalendar();
    public final MemoryWorkflow workflow = new MemoryWorkflow();
    public final MemoryEditions editions = new MemoryEditions(clock);
    public final GivenPages pages = new GivenPages()
            .showing(SHOWING, "Chợ hoa", "news.article/7")
            .with(
                    PATH,
                    "Lễ hội đường hoa",
                    FixedClock.at("2026-11-10T02:00:00Z").instant());
    public final FixedDirectory directory = new FixedDirectory()
            .with(number(HANDLER), HANDLER, "Chị Lan", Rights.HANDLE)
            .with(number(APPROVER), APPROVER, "Anh Quân", Rights.APPROVE)
            .with(number(BOTH), BOTH, "Anh Bảo", Rights.HANDLE, Rights.APPROVE);
    public final Reports reports = new Reports(database);
    public final Corrections corrections = new Corrections(database);
    public final Deadlines deadlines = new Deadlines(rules, calendar);
    public final Bulletin bulletin = new Bulletin(
            audit, notices, directory, new Hands(Route.of(workflow), editions, directory), reports, corrections);
    public final Banners banners = new Banners(corrections, rules, clock);
    public final Intake intake = new Intake(database, reports, deadlines, bulletin, rules, clock);
    public final ReportPage page = new ReportPage(intake, pages, corrections, clock);
    public final Desk desk =
            new Desk(database, reports, corrections, deadlines, pages, bulletin, banners, confirmation, clock);
    public final Statistics statistics = new Statistics(database, calendar, clock);
    public final Tools tools = new Tools(new Worklist(reports, corrections), statistics, desk, confirmation, clock);

    public final As handler = As.named(HANDLER, Rights.HANDLE);
    public final As approver = As.named(APPROVER, Rights.APPROVE);
    public final As both = As.named(BOTH, Rights.HANDLE, Rights.APPROVE);

    /** The number of the account of that login, as {@link As#named} gives it. */
    public static long number(String login) {
        return Math.abs((long) login.hashCode()) + 1;
    }

    /** A form with these fields, name by value, from that sender. */
    public static Form form(String sender, String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            values.put(fields[index], List.of(fields[index + 1]));
        }
        return new Form(values, sender);
    }

    /** Sends what is wrong with the page, as a reader does. */
    public Page send(String sender, String wrong) {
        return page.submit(Rendered.visit("", Map.of()), form(sender, "trang", PATH, "sai", wrong));
    }

    /** An error that staff found. */
    public long found() {
        return handler.gets(() -> desk.record(FoundBy.STAFF, PATH, new Claim("Khai mạc lúc 8 giờ", "18 giờ")));
    }

    /** What residents are to be told of it. */
    public static Text text(Kind kind) {
        return new Text(
                kind, "bản sáng", "lúc 8 giờ", kind == Kind.REMOVAL ? "" : "lúc 18 giờ", "Ghi nhầm giờ khai mạc");
    }

    /** A proposal that waits for somebody else. */
    public long proposed(Kind kind) {
        long report = found();
        return handler.gets(() -> desk.propose(report, PATH, text(kind)));
    }

    /** A correction that residents read. */
    public Correction published(Kind kind) {
        long id = proposed(kind);
        approver.does(() -> desk.approve(id));
        return corrections.find(id).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
