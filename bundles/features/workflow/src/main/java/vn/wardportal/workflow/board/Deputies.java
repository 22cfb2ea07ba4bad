package vn.wardportal.workflow.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** Where it is said who on the board is away, and who stands in. Every act checks who acts and is audited. */
@Component(service = Deputies.class)
public class Deputies {

    /** Longer absences are a matter of a new decision on the board. */
    private static final Duration LONGEST = Duration.ofDays(92);

    private final Database database;
    private final Offices offices;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public Deputies(
            @Reference Database database, @Reference Offices offices, @Reference Audit audit, @Reference Clock clock) {
        this.database = database;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
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
