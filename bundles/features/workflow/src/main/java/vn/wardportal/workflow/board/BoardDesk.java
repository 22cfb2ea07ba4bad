package vn.wardportal.workflow.board;

import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.audit.Audit;
import vn.wardportal.api.data.Database;
import vn.wardportal.api.user.Acting;
import vn.wardportal.workflow.Rights;
import vn.wardportal.workflow.board.Board.Member;
import vn.wardportal.workflow.board.Mistake.What;

/** Where the board is entered, and its members change. Every act checks who acts and is audited. */
@Component(service = BoardDesk.class)
public class BoardDesk {

    private final Database database;
    private final Audit audit;

    @Activate
    public BoardDesk(@Reference Database database, @Reference Audit audit) {
        this.database = database;
        this.audit = audit;
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
}
