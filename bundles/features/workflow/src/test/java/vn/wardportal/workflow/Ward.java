package vn.wardportal.workflow;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.wardportal.api.check.Examined;
import vn.wardportal.api.check.Examined.Passage;
import vn.wardportal.api.check.Finding;
import vn.wardportal.api.check.Finding.Level;
import vn.wardportal.api.version.Edition;
import vn.wardportal.api.workflow.Approval;
import vn.wardportal.api.workflow.Mark;
import vn.wardportal.testing.As;
import vn.wardportal.testing.FixedClock;
import vn.wardportal.testing.FixedDirectory;
import vn.wardportal.testing.GivenChecks;
import vn.wardportal.testing.MemoryDecisions;
import vn.wardportal.testing.MemoryEditions;
import vn.wardportal.testing.MemoryRegulation;
import vn.wardportal.testing.MemoryRules;
import vn.wardportal.testing.MemorySettings;
import vn.wardportal.testing.RecordedAudit;
import vn.wardportal.testing.RecordedNotices;
import vn.wardportal.testing.RecordedOutbox;
import vn.wardportal.testing.SimpleConfirmation;
import vn.wardportal.testing.TestDatabase;
import vn.wardportal.workflow.board.Board;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.BoardDesk;
import vn.wardportal.workflow.board.Boards;
import vn.wardportal.workflow.board.Deputies;
import vn.wardportal.workflow.board.GrantDesk;
import vn.wardportal.workflow.board.Grants;
import vn.wardportal.workflow.board.Offices;
import vn.wardportal.workflow.board.Position;
import vn.wardportal.workflow.route.Acceptance;
import vn.wardportal.workflow.route.RouteHouse;

/** A ward with a board, everybody of Điều 13, and a module whose notices go the route. A quarter past eight on 12/11/2026. */
public final class Ward implements AutoCloseable {

    public static final String SUBJECT = "flood.notice/1";

    private static final Map<String, String> PERMISSIONS = Map.of(
            "tonghop", "workflow.synthesise",
            "vanphong", "workflow.review",
            "truongban", "workflow.approve",
            "vhtt", "workflow.publish");

    public final TestDatabase database = TestDatabase.of(Rights.class);
    public final FixedClock clock = FixedClock.at("2026-11-12T01:15:00Z");
    public final RecordedAudit audit = new RecordedAudit();
    public final RecordedOutbox outbox = new RecordedOutbox();
    public final RecordedNotices notices = new RecordedNotices();
    public final MemoryEditions editions = new MemoryEditions(clock);
    public final GivenChecks checks = new GivenChecks();
    public final MemoryDecisions decisions = new MemoryDecisions(clock);
    public final SimpleConfirmation confirmation = new SimpleConfirmation();
    public final MemorySettings settings = new MemorySettings();
    public final FixedDirectory directory = new FixedDirectory();
    public final Notices module = new Notices();

    public final As contributor = As.named("ctv", "workflow.collect");
    public final As synthesiser = As.named("tonghop", "workflow.collect", "workflow.synthesise");
    public final As office = As.named("vanphong", "workflow.collect", "workflow.review");
    public final As head = As.named("truongban", "workflow.collect", "workflow.approve");
    public final As deputy = As.named("vhtt", "workflow.collect", "workflow.publish");
    public final As finance = As.named("ketoan", "workflow.collect");
    public final As chairman = As.named("chutich", "workflow.command", "workflow.board");
    public final As administrator = As.named("admin", "*");

    public final Boards boards = new Boards(database, clock);
    public final Offices offices = new Offices(clock);
    public final BoardDesk boardDesk = new BoardDesk(database, audit);
    public final Deputies deputies = new Deputies(database, offices, audit, clock);
    public final Grants grants = new Grants(database, clock);
    public final GrantDesk grantDesk = new GrantDesk(database, offices, directory, notices, audit, clock);
    public final MemoryRules rules = MemoryRules.of(Rights.class);
    public final MemoryRegulation regulation = new MemoryRegulation();
    public final Acceptance acceptance = new Acceptance(database, audit, regulation, clock);
    public final RouteHouse route = new RouteHouse(this);

    public Ward() {
        long number = 0;
        for (String login : List.of("ctv", "tonghop", "vanphong", "truongban", "vhtt", "ketoan", "chutich")) {
            directory.with(++number, login, login, PERMISSIONS.getOrDefault(login, "workflow.collect"));
        }
        chairman.does(() -> boardDesk.found(board()));
        List.of(contributor, synthesiser, office, head, deputy, finance).forEach(one -> one.does(acceptance::give));
    }

    /** The board of the years 2026 to 2031. */
    public static Board board() {
        LocalDate from = LocalDate.of(2026, 7, 1);
        LocalDate to = LocalDate.of(2031, 6, 30);
        return new Board(
                0,
                "12/QĐ-UBND",
                from,
                from,
                to,
                List.of(
                        new Member(0, "truongban", "Trưởng Ban", Position.HEAD, "", from, to),
                        new Member(0, "vhtt", "Phó Ban VHTT", Position.DEPUTY_ADMINISTRATION, "", from, to),
                        new Member(0, "ketoan", "Kế toán trưởng", Position.DEPUTY_FINANCE, "", from, to),
                        new Member(0, "tonghop", "Cán bộ LĐTBXH", Position.MEMBER, "", from, to),
                        new Member(0, "vanphong", "Văn phòng", Position.MEMBER, "", from, to)));
    }

    /** Somebody writes a version of the notice. */
    public Edition write(As writer, String words) {
        return writer.gets(() -> editions.keep(SUBJECT, Map.of("title", "Ngập đường", "body", words)));
    }

    /** From now on every text has that finding. */
    public Finding find(String words, Level level) {
        Finding finding = new Finding("CK-10", level, "body", Optional.empty(), words, "Điều 9", Optional.empty());
        checks.find(finding);
        return finding;
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public void close() {
        database.close();
    }

    /** The module of notices: what residents read of it, and when it is asked. */
    public final class Notices implements Approval {

        public String category = "canh-bao";
        public boolean merges = true;
        public Optional<String> shown = Optional.empty();
        public Set<Long> done = new HashSet<>();
        public Optional<String> withdrawal = Optional.empty();
        public Mark mark = Mark.NONE;

        @Override
        public String kind() {
            return "flood.notice";
        }

        @Override
        public Optional<Paper> paper(String subject) {
            return editions.newest(subject).map(edition -> new Paper(edition.field("title"), "Cảnh báo", "flood/1"));
        }

        @Override
        public List<Category> categories() {
            return List.of(new Category("canh-bao", "Ngập – Cảnh báo"), new Category("tin", "Ngập – Tin"));
        }

        @Override
        public String category(String subject) {
            return category;
        }

        @Override
        public boolean merges() {
            return merges;
        }

        @Override
        public String merge(List<Contribution> contributions) {
            String body = contributions.stream()
                    .map(one -> one.by() + ": "
                            + editions.newest(one.subject()).orElseThrow().field("body"))
                    .collect(Collectors.joining("\n"));
            if (body.contains("quá dài")) {
                throw new IllegalArgumentException("Bài gộp quá dài.");
            }
            String subject = "flood.notice/" + (100 + contributions.size());
            String title = editions.newest(contributions.getFirst().subject())
                    .orElseThrow()
                    .field("title");
            editions.keep(subject, Map.of("title", title, "body", body));
            return subject;
        }

        @Override
        public Examined examined(Edition edition) {
            return new Examined(
                    kind(),
                    edition.subject(),
                    List.of(new Passage("body", "Nội dung", edition.field("body"), false)),
                    List.of(),
                    List.of(),
                    Examined.Origin.OWN,
                    Optional.empty());
        }

        @Override
        public boolean publish(Release release) {
            if (!done.add(release.number())) {
                return true;
            }
            Edition newest = editions.newest(release.subject()).orElseThrow();
            if (!newest.hash().equals(release.hash())) {
                return false;
            }
            shown = Optional.of(newest.field("body"));
            mark = release.mark();
            return true;
        }

        @Override
        public void reviewed(String subject) {
            mark = mark.reviewed();
        }

        @Override
        public void withdraw(String subject, String reason) {
            shown = Optional.empty();
            withdrawal = Optional.of(reason);
        }
    }
}
