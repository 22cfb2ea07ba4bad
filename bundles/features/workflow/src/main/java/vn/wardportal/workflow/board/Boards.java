package vn.wardportal.workflow.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.text.Dates;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.route.Item.Who;

/** Reads the boards, and who stands in for whom. */
@Component(service = Boards.class)
public class Boards {

    private static final RowMapper<Member> MEMBER = (row, context) -> new Member(
            row.getLong("id"),
            row.getString("login"),
            row.getString("name"),
            Position.valueOf(row.getString("position")),
            row.getString("duty"),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class));
    private static final RowMapper<Delegation> DELEGATION = (row, context) -> new Delegation(
            row.getLong("id"),
            Office.valueOf(row.getString("office")),
            new Who(row.getString("holder"), row.getString("holder_name")),
            new Who(row.getString("delegate"), row.getString("delegate_name")),
            row.getObject("valid_from", Instant.class),
            row.getObject("valid_to", Instant.class),
            row.getString("reason"),
            new Who(row.getString("named_by"), row.getString("named_by_name")));

    private final Database database;
    private final Clock clock;

    @Activate
    public Boards(@Reference Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All boards, the latest term first. */
    public List<Board> all() {
        return database.read(Boards::all);
    }

    /** The board of today. */
    public Optional<Board> current() {
        return database.read(handle -> on(handle, today()));
    }

    /** Who stands in for whom now or later. */
    public List<Delegation> delegations() {
        return database.read(handle -> delegations(handle, clock.instant()));
    }

    /** Today where the ward is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /** The moment it is. */
    public Instant now() {
        return clock.instant();
    }

    static Optional<Board> on(Handle handle, LocalDate day) {
        return all(handle).stream().filter(board -> board.inTerm(day)).findFirst();
    }

    static List<Delegation> delegations(Handle handle, Instant now) {
        return handle.createQuery("select * from workflow.delegation where valid_to > :now and ended_at is null"
                        + " order by valid_from, id")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(DELEGATION)
                .list();
    }

    static boolean absent(Handle handle, String login, Instant now) {
        return handle.createQuery("select exists (select 1 from workflow.absence where login = :login"
                        + " and valid_from <= :now and valid_to > :now)")
                .bind("login", login)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one();
    }

    private static List<Board> all(Handle handle) {
        Map<Long, List<Member>> members = handle.createQuery("select * from workflow.member order by id")
                .map((row, context) -> Map.entry(row.getLong("board"), MEMBER.map(row, context)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return handle.createQuery("select * from workflow.board order by valid_from desc, id desc")
                .map((row, context) -> new Board(
                        row.getLong("id"),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        members.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
