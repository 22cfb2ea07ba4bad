package vn.wardportal.workflow.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A board of editors.
 *
 * @param id its number; 0 before it is kept
 * @param decision the decision that founded it: {@code 12/QĐ-UBND}
 * @param decidedOn the day of the decision
 * @param from the first day of its term
 * @param to the last day of its term
 * @param members who was on it, and when
 */
public record Board(long id, String decision, LocalDate decidedOn, LocalDate from, LocalDate to, List<Member> members) {

    public Board {
        members = List.copyOf(members);
    }

    /** Whether the day lies in its term. */
    public boolean inTerm(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Who is on it that day. */
    public List<Member> on(LocalDate day) {
        return inTerm(day)
                ? members.stream().filter(member -> member.serves(day)).toList()
                : List.of();
    }

    /** Who holds the position that day. */
    public Optional<Member> holder(Position position, LocalDate day) {
        return on(day).stream().filter(member -> member.position() == position).findFirst();
    }

    /**
     * Somebody on the board.
     *
     * @param id its number; 0 before it is kept
     * @param login the account, by its log-in
     * @param name the name
     * @param position what they are
     * @param duty what they look after
     * @param from the first day
     * @param to the last day
     */
    public record Member(
            long id, String login, String name, Position position, String duty, LocalDate from, LocalDate to) {

        boolean serves(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
