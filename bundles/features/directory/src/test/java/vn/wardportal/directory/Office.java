package vn.wardportal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.search.SearchFeed;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval.Release;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.directory.Details.Contact;
import vn.wardportal.directory.Details.English;
import vn.wardportal.directory.Details.Term;
import vn.wardportal.directory.Details.Type;
import vn.wardportal.directory.Details.Words;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedCalendar;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.FixedDirectory;
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
import vn.wardportal.testing.PlainPanels;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedNotices;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.Rendered;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on Thursday, 12/11/2026. */
final class Office implements AutoCloseable {

    static final long NAM = 7;
    static final long LAN = 8;

    final TestDatabase database = TestDatabase.of(Entries.class);
    final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    final RecordedAudit audit = new RecordedAudit();
    final RecordedNotices notices = new RecordedNotices();
    final RecordedPreviews previews = new RecordedPreviews();
    final MemoryEditions editions = new MemoryEditions(clock);
    final MemoryWorkflow workflow = new MemoryWorkflow();
    final RecordedPanels panels = new RecordedPanels();
    final GivenChecks checks = new GivenChecks();
    final Route route = Route.of(workflow);

    /** Subjects that the search was told of. */
    final List<String> told = new ArrayList<>();

    final EntryKind kind = new EntryKind();
    final Entries entries = new Entries(database, clock);
    final EntryStore store = new EntryStore(
            database,
            new ContentServices(
                    audit,
                    new MemoryFiles(),
                    editions,
                    route,
                    checks,
                    new MemoryConsents(),
                    new RecordedRedirects(),
                    new SearchFeed((handle, topic, subject, payload) -> told.add(subject)),
                    clock),
            kind);
    final Desk desk = new Desk(store);
    final Publishing publishing = new Publishing(store);
    final EntryApproval approval = new EntryApproval(desk, publishing, entries);
    final DirectoryPage page = new DirectoryPage(entries, new Disclosure(clock), new GivenSite());
    final FixedDirectory accounts = new FixedDirectory()
            .with(NAM, "nam", "Đỗ Hoàng Nam", Rights.EDIT)
            .with(LAN, "lan", "Nguyễn Thị Lan", Rights.EDIT, Rights.ASSIGN);
    final MemoryRules rules = MemoryRules.of(Entries.class);
    final Confirmations confirmations =
            new Confirmations(database, entries, accounts, notices, audit, rules, new FixedCalendar(), clock);
    final Asking asking = new Asking(database, confirmations, notices, rules, clock);
    final Tools tools = new Tools(
            entries,
            desk,
            publishing,
            confirmations,
            page,
            new WritingTools(
                            new MemoryDrafts(clock),
                            previews,
                            new PlainFields(),
                            new PlainPanels(checks, new MemoryDecisions(clock)),
                            clock)
                    .with(panels));
    final As lan = As.named("chi-lan", Rights.EDIT, Rights.WITHDRAW);

    static Details unit(String name) {
        return new Details(
                Type.UNIT,
                new Words(name, "", "Việc của " + name, "Phòng 201", "Giờ hành chính"),
                new Contact("don-vi@phuong.example.vn", "(028) 3800 0101", ""),
                Term.ALWAYS,
                English.NONE);
    }

    static Details person(String name) {
        return new Details(
                Type.PERSON,
                new Words(name, "Công chức", "Hộ tịch", "", ""),
                new Contact("nguoi@phuong.example.vn", "(028) 3800 0103", "(028) 3800 0104"),
                Term.ALWAYS,
                English.NONE);
    }

    static Details during(Details details, String from, String to) {
        Term term = new Term(day(from), day(to));
        return new Details(details.type(), details.words(), details.contact(), term, details.english());
    }

    static Details translated(Details details, String name) {
        Words english = new Words(name, "", "", "", "");
        return new Details(
                details.type(),
                details.words(),
                details.contact(),
                details.term(),
                new English(english, details.words().hash()));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    Entry draft(OptionalLong parent, Details details) {
        return lan.gets(() -> desk.create(parent, details));
    }

    Entry published(Details details) {
        return published(draft(OptionalLong.empty(), details));
    }

    Entry published(Entry above, Details details) {
        return published(draft(OptionalLong.of(above.id()), details));
    }

    /** Publishes what was last written of the entry. */
    Entry published(Entry entry) {
        Release release =
                workflow.release(editions.newest(kind.subject(entry.id())).orElseThrow());
        boolean[] done = new boolean[1];
        Acting.as(Person.PORTAL, () -> done[0] = approval.publish(release));
        assertThat(done[0]).isTrue();
        return now(entry);
    }

    Entry rewritten(Entry entry, Details details) {
        lan.does(() -> desk.save(entry.id(), now(entry).version(), details));
        return published(entry);
    }

    Entry withdrawn(Entry entry, String reason) {
        return lan.gets(() -> publishing.withdraw(entry.id(), now(entry).version(), reason));
    }

    Entry now(Entry entry) {
        return entries.find(entry.id()).orElseThrow();
    }

    Page open(String path) {
        return page.open(Rendered.visit(path, Map.of()));
    }

    Page english(String path) {
        return page.open(new Visit(path, Language.EN, Map.of()));
    }

    Page find(String words) {
        return page.open(Rendered.visit("", Map.of("tim", words)));
    }

    /** Presses a button of the page. */
    Page press(String path, String wanted) {
        return page.submit(
                Rendered.visit(path, Map.of()), new Form(Map.of(DirectoryPage.WANTED, List.of(wanted)), "nhà-1"));
    }

    void asks() {
        Acting.as(Person.PORTAL, asking::run);
    }

    /** What somebody of the accounts does. */
    void does(long account, Runnable work) {
        Acting.as(accounts.person(account), work);
    }

    @Override
    public void close() {
        database.close();
    }
}
