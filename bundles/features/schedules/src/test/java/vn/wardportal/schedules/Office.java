package vn.wardportal.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.wardportal.api.admin.WritingTools;
import vn.wardportal.api.content.ContentServices;
import vn.wardportal.api.page.Form;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Visit;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.Person;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Route;
import vn.wardportal.schedules.booking.Alterations;
import vn.wardportal.schedules.booking.BookingBook;
import vn.wardportal.schedules.booking.BookingForms;
import vn.wardportal.schedules.booking.Bookings;
import vn.wardportal.schedules.booking.ReceptionCalendar;
import vn.wardportal.schedules.booking.ReceptionPage;
import vn.wardportal.schedules.booking.SlotFile;
import vn.wardportal.schedules.booking.Tidings;
import vn.wardportal.schedules.clash.ClashCheck;
import vn.wardportal.schedules.reception.Agenda;
import vn.wardportal.schedules.reception.Reception;
import vn.wardportal.schedules.reception.ReceptionApproval;
import vn.wardportal.schedules.reception.ReceptionDesk;
import vn.wardportal.schedules.reception.ReceptionKind;
import vn.wardportal.schedules.reception.ReceptionPublishing;
import vn.wardportal.schedules.reception.ReceptionStore;
import vn.wardportal.schedules.reception.Receptions;
import vn.wardportal.schedules.reception.Terms;
import vn.wardportal.schedules.reception.Terms.Pattern;
import vn.wardportal.schedules.reception.Terms.Special;
import vn.wardportal.schedules.reception.Terms.Who;
import vn.wardportal.schedules.week.Desk;
import vn.wardportal.schedules.week.Plan;
import vn.wardportal.schedules.week.Publishing;
import vn.wardportal.schedules.week.Row;
import vn.wardportal.schedules.week.Row.Matter;
import vn.wardportal.schedules.week.Status;
import vn.wardportal.schedules.week.Week;
import vn.wardportal.schedules.week.WeekApproval;
import vn.wardportal.schedules.week.WeekCalendar;
import vn.wardportal.schedules.week.WeekKind;
import vn.wardportal.schedules.week.WeekPage;
import vn.wardportal.schedules.week.WeekStore;
import vn.wardportal.schedules.week.Weeks;
import vn.wardportal.testing.As;
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
import vn.wardportal.testing.RecordedLetters;
import vn.wardportal.testing.RecordedNotices;
import vn.wardportal.testing.RecordedPanels;
import vn.wardportal.testing.RecordedPreviews;
import vn.wardportal.testing.RecordedRedirects;
import vn.wardportal.testing.TestDatabase;

/** The whole feature on a database in memory, at a quarter past eight on Thursday, 12/11/2026, in week 46. */
public final class Office implements AutoCloseable {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    public static final long CLERK = 7;

    public final TestDatabase database = TestDatabase.of(Rights.class);
    public final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedNotices notices = new RecordedNotices();
    public final RecordedLetters letters = new RecordedLetters();
    public final RecordedPreviews previews = new RecordedPreviews();
    public final MemoryEditions editions = new MemoryEditions(clock);
    public final MemoryWorkflow workflow = new MemoryWorkflow();
    public final GivenChecks checks = new GivenChecks();
    public final MemoryRules rules = MemoryRules.of(Rights.class);
    public final Holidays calendar = new Holidays();
    public final GivenSite site = new GivenSite();
    public final Route route = Route.of(workflow);
    private final ContentServices services = new ContentServices(
            audit, new MemoryFiles(), editions, route, checks, new MemoryConsents(), new RecordedRedirects(), clock);

    public final Weeks weeks = new Weeks(database);
    public final WeekKind weekKind = new WeekKind();
    private final WeekStore weekStore = new WeekStore(database, services, weekKind);
    public final Desk desk = new Desk(weekStore);
    public final Publishing publishing = new Publishing(weekStore);
    public final WeekApproval weekApproval = new WeekApproval(desk, publishing, weekKind);
    public final WeekPage weekPage = new WeekPage(weeks, calendar, clock);
    public final WeekCalendar weekCalendar = new WeekCalendar(weeks, site, clock);

    public final Receptions receptions = new Receptions(database);
    public final ReceptionKind receptionKind = new ReceptionKind();
    private final ReceptionStore receptionStore = new ReceptionStore(database, services, receptionKind);
    public final ReceptionDesk receptionDesk = new ReceptionDesk(receptionStore);
    public final ReceptionPublishing receptionPublishing = new ReceptionPublishing(receptionStore);
    public final ReceptionApproval receptionApproval =
            new ReceptionApproval(receptionDesk, receptionPublishing, receptionKind);
    public final Agenda agenda = new Agenda(receptions, calendar, rules, clock);
    public final ClashCheck clashes = new ClashCheck(agenda, rules);

    public final Bookings bookings = new Bookings(database);
    public final FixedDirectory directory = new FixedDirectory().with(CLERK, "lan", "Trần Thị Lan", Rights.BOOKINGS);
    public final vn.wardportal.schedules.booking.Desk bookingDesk = bookingDesk();
    public final ReceptionPage receptionPage =
            new ReceptionPage(receptions, agenda, new BookingForms(agenda, bookingDesk, new SlotFile(site)));
    public final ReceptionCalendar receptionCalendar = new ReceptionCalendar(receptions, agenda, site);
    public final Alterations alterations =
            new Alterations(database, bookings, agenda, new Tidings(audit, notices, letters, directory, site), clock);
    public final BookingBook book = new BookingBook(bookings, agenda);

    public final WritingTools writing = new WritingTools(
                    new MemoryDrafts(clock),
                    previews,
                    new PlainFields(),
                    new PlainPanels(checks, new MemoryDecisions(clock)),
                    clock)
            .with(new RecordedPanels());
    public final As lan = As.named("chi-lan", Rights.EDIT, Rights.WITHDRAW, Rights.BOOKINGS);
    public final As minh = As.named("anh-minh", Rights.EDIT);

    /** Another desk on the same tables, as after a swap of the module. */
    public vn.wardportal.schedules.booking.Desk bookingDesk() {
        return new vn.wardportal.schedules.booking.Desk(
                database, bookings, new Tidings(audit, notices, letters, directory, site), calendar, rules, clock);
    }

    public static Row row(String day, String hours, String content) {
        return row("", day, hours, content, "Phòng họp số 1", false, Status.ON);
    }

    public static Row row(
            String key, String day, String hours, String content, String place, boolean internal, Status status) {
        Matter matter = new Matter(content, "Chủ tịch", "Các bộ phận", place, "Văn phòng");
        return new Row(key, day, hours, matter, internal, status, "");
    }

    public Week published(Row... rows) {
        return published(lan.gets(() -> desk.create(new Plan(MONDAY, "", List.of(rows)))));
    }

    /** Publishes what was last written of the week. */
    public Week published(Week week) {
        assertThat(publish(weekApproval, weekKind.subject(week.id()))).isTrue();
        return weeks.find(week.id()).orElseThrow();
    }

    /** Writes other lines into a week, and publishes them. */
    public Week changed(Week week, Row... rows) {
        Week now = weeks.find(week.id()).orElseThrow();
        return published(lan.gets(() -> desk.save(now.id(), now.version(), new Plan(MONDAY, "", List.of(rows)))));
    }

    public Reception published(Terms terms) {
        Reception reception = lan.gets(() -> receptionDesk.create(terms));
        assertThat(publish(receptionApproval, receptionKind.subject(reception.id())))
                .isTrue();
        return receptions.find(reception.id()).orElseThrow();
    }

    /** Writes other terms of a reception, and publishes them. */
    public Reception changed(Reception reception, Terms terms) {
        Reception now = receptions.find(reception.id()).orElseThrow();
        lan.gets(() -> receptionDesk.save(now.id(), now.version(), terms));
        assertThat(publish(receptionApproval, receptionKind.subject(now.id()))).isTrue();
        return receptions.find(now.id()).orElseThrow();
    }

    private boolean publish(Approval approval, String subject) {
        boolean[] done = new boolean[1];
        Acting.as(
                Person.PORTAL,
                () -> done[0] = approval.publish(
                        workflow.release(editions.newest(subject).orElseThrow())));
        return done[0];
    }

    /** The chairman each Thursday morning, half an hour for each visitor. */
    public static Terms chairman(Special... specials) {
        return terms(Pattern.WEEKLY, "Thứ Năm", specials);
    }

    public static Terms terms(Pattern pattern, String days, Special... specials) {
        return new Terms(
                new Who("Chủ tịch", "Nguyễn Văn An", true),
                "Phòng Tiếp công dân",
                pattern,
                days,
                "07:30 – 11:30",
                "30",
                "01/01/2026",
                "",
                true,
                "",
                List.of(specials));
    }

    /** Sends a form to the page of receptions. */
    public Page send(String path, String sender, String... fields) {
        return send(Language.VI, path, sender, fields);
    }

    /** Sends a form of the receptions on the site of that language. */
    public Page send(Language language, String path, String sender, String... fields) {
        Map<String, List<String>> values = new HashMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            values.put(fields[index], List.of(fields[index + 1]));
        }
        return receptionPage.submit(new Visit(path, language, Map.of()), new Form(values, sender));
    }

    /** All lines of a calendar, unfolded. */
    public static List<String> lines(String calendar) {
        return Stream.of(calendar.replace("\r\n ", "").split("\r\n")).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
