package vn.wardportal.workflow.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.user.Acting;
import vn.wardportal.api.user.NotPermitted;
import vn.wardportal.api.user.Person;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.Mistake.What;
import vn.wardportal.workflow.route.Item.Who;

/** Where the board is entered, and deputies are named. Every act checks who acts and is audited. */
@Component(service = BoardDesk.class)
public class BoardDesk {

    /** Longer absences are a matter of a new decision on the board. */
    private static final Duration LONGEST = Duration.ofDays(92);

    private final Database database;
    private final Offices offices;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public BoardDesk(
            @Reference Database database, @Reference Offices offices, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a new board with its members. A board whose term overlaps ends the day before.
     *
     * @throws Mistake if its decision, its term, its head or the deputy for administration is missing
     */
    public void found(Board board) {
        Acting.require(Rights.BOARD);
        check(board);
        database.write(handle -> {
            found(handle, board, false);
            audit.record(handle, "workflow.board", "workflow.board/" + board.decision(), board.decision());
            return true;
        });
    }

    /** Adds a member to a board, or ends one. */
    public void change(Board board, Member member) {
        Acting.require(Rights.BOARD);
        if (member.login().isBlank() || member.from().isAfter(member.to())) {
            throw new Mistake(What.MEMBER);
        }
        database.write(handle -> {
            if (member.id() == 0) {
                requireFree(handle, member);
                insert(handle, board.id(), member);
            } else {
                handle.execute("update workflow.member set valid_to = ? where id = ?", member.to(), member.id());
            }
            String words = member.name() + ", " + member.from() + " – " + member.to();
            audit.record(handle, "workflow.member", "workflow.member/" + member.login(), words);
            return true;
        });
    }

    /**
     * Names who stands in for an office. The holder of the office names anybody on the board; when neither he nor anybody
     * he named is there, the chairman does; nobody else can.
     *
     * @throws NotPermitted if the acting person may not
     * @throws Mistake if the time is none, or the delegate is not on the board
     */
    public void delegate(Office office, Who delegate, Instant from, Instant to, String reason) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        if (!from.isBefore(to)
                || !to.isAfter(clock.instant())
                || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Mistake(What.TIME);
        }
        if (reason.isBlank()) {
            throw new Mistake(What.REASON);
        }
        database.write(handle -> {
            Member holder = holder(handle, office);
            boolean own = holder.login().equals(person.login());
            boolean chairman = person.permissions().contains(Rights.COMMAND) && offices.deserted(handle, office);
            if (!own && !chairman) {
                throw new NotPermitted(person.login() + " may not name who stands in for " + office);
            }
            requireMember(handle, delegate, holder);
            insert(handle, office, holder, delegate, from, to, reason, person);
            String words = delegate.name() + ", " + Dates.time(from) + " – " + Dates.time(to) + ": " + reason;
            audit.record(handle, "workflow.delegate", "workflow.office/" + office, words);
            return true;
        });
    }

    /** Ends a delegation at once: who named it, whose office it is, or the chairman. */
    public void end(Delegation delegation) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        boolean concerned = delegation.holder().login().equals(person.login())
                || delegation.namedBy().login().equals(person.login())
                || person.may(Rights.COMMAND);
        if (!concerned) {
            throw new NotPermitted(person.login() + " may not end delegation " + delegation.id());
        }
        database.write(handle -> {
            handle.execute(
                    "update workflow.delegation set ended_at = ? where id = ? and ended_at is null",
                    clock.instant().atOffset(ZoneOffset.UTC),
                    delegation.id());
            audit.record(
                    handle,
                    "workflow.delegate.end",
                    "workflow.office/" + delegation.office(),
                    delegation.delegate().name());
            return true;
        });
    }

    /** Notes that somebody on the board is away: themselves, or the chairman. */
    public void away(Who member, Instant from, Instant to) {
        Person person = Acting.person().orElseThrow(() -> new NotPermitted("Nobody is acting"));
        if (!person.login().equals(member.login()) && !person.may(Rights.COMMAND)) {
            throw new NotPermitted(person.login() + " may not say that " + member.login() + " is away");
        }
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Mistake(What.TIME);
        }
        database.write(handle -> {
            handle.execute(
                    "insert into workflow.absence (login, valid_from, valid_to, noted_by) values (?, ?, ?, ?)",
                    member.login(),
                    from.atOffset(ZoneOffset.UTC),
                    to.atOffset(ZoneOffset.UTC),
                    person.login());
            String words = member.name() + ", " + Dates.time(from) + " – " + Dates.time(to);
            audit.record(handle, "workflow.away", "workflow.member/" + member.login(), words);
            return true;
        });
    }

    /** Whether the chairman can name who stands in for the office now. */
    public boolean deserted(Office office) {
        return database.read(handle -> offices.deserted(handle, office));
    }

    static void found(Handle handle, Board board, boolean demo) {
        handle.execute(
                "update workflow.board set valid_to = ? where valid_from < ? and valid_to >= ?",
                board.from().minusDays(1),
                board.from(),
                board.from());
        long id = handle.createUpdate("insert into workflow.board (decision, decided_on, valid_from, valid_to, demo)"
                        + " values (:decision, :decided, :from, :to, :demo)")
                .bind("decision", board.decision().strip())
                .bind("decided", board.decidedOn())
                .bind("from", board.from())
                .bind("to", board.to())
                .bind("demo", demo)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        board.members().forEach(member -> insert(handle, id, member));
    }

    private static void check(Board board) {
        if (board.decision().isBlank() || board.decision().length() > 100) {
            throw new Mistake(What.DECISION);
        }
        if (!board.from().isBefore(board.to()) || board.decidedOn().isAfter(board.to())) {
            throw new Mistake(What.TERM);
        }
        for (Office office : Office.values()) {
            long holders = board.members().stream()
                    .filter(member -> member.position() == office.position())
                    .count();
            if (holders != 1) {
                throw new Mistake(What.OFFICES);
            }
        }
    }

    /** An office has one holder at a time. */
    private static void requireFree(Handle handle, Member member) {
        boolean office = Arrays.stream(Office.values()).anyMatch(one -> one.position() == member.position());
        boolean taken = Boards.on(handle, member.from())
                .flatMap(board -> board.holder(member.position(), member.from()))
                .isPresent();
        if (office && taken) {
            throw new Mistake(What.OFFICES);
        }
    }

    private Member holder(Handle handle, Office office) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return Boards.on(handle, day)
                .flatMap(board -> board.holder(office.position(), day))
                .orElseThrow(() -> new Mistake(What.NO_BOARD));
    }

    private void requireMember(Handle handle, Who delegate, Member holder) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        Optional<Board> board = Boards.on(handle, day);
        boolean member = board.map(one -> one.on(day)).stream()
                .flatMap(members -> members.stream())
                .anyMatch(one -> one.login().equals(delegate.login()));
        if (!member || holder.login().equals(delegate.login())) {
            throw new Mistake(What.DELEGATE);
        }
    }

    private static void insert(Handle handle, long board, Member member) {
        handle.execute(
                "insert into workflow.member (board, login, name, position, duty, valid_from, valid_to)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                board,
                member.login(),
                member.name(),
                member.position().name(),
                member.duty(),
                member.from(),
                member.to());
    }

    private void insert(
            Handle handle,
            Office office,
            Member holder,
            Who delegate,
            Instant from,
            Instant to,
            String reason,
            Person namedBy) {
        handle.execute(
                "insert into workflow.delegation (office, holder, holder_name, delegate, delegate_name, valid_from,"
                        + " valid_to, reason, named_by, named_by_name, named_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                office.name(),
                holder.login(),
                holder.name(),
                delegate.login(),
                delegate.name(),
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC),
                reason.strip(),
                namedBy.login(),
                namedBy.name(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
