package vn.wardportal.workflow.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.text.Dates;
import vn.wardportal.workflow.board.Board.Member;

/**
 * Who holds an office now: the member whose it is, or a member who was named to stand in for the time. Nobody holds one
 * outside the board's term (Điều 11).
 */
@Component(service = Offices.class)
public class Offices {

    private final Clock clock;

    @Activate
    public Offices(@Reference Clock clock) {
        this.clock = clock;
    }

    /** By what right that person may decide now; nothing if they may not. */
    public Optional<Mandate> mandate(Handle handle, String login, Office office) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, Dates.ZONE);
        Optional<Board> board = Boards.on(handle, day);
        if (board.isEmpty()
                || board.get().on(day).stream()
                        .noneMatch(member -> member.login().equals(login))) {
            return Optional.empty();
        }
        Optional<Member> holder = board.get().holder(office.position(), day);
        if (holder.isPresent() && holder.get().login().equals(login)) {
            return Optional.of(new Mandate(Optional.empty()));
        }
        return Boards.delegations(handle, now).stream()
                .filter(delegation -> delegation.office() == office && delegation.holds(now))
                .filter(delegation -> delegation.delegate().login().equals(login))
                .findFirst()
                .map(delegation -> new Mandate(Optional.of(delegation.holder().name())));
    }

    /** Whether neither the holder of the office nor anybody who stands in is there now. */
    boolean deserted(Handle handle, Office office) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, Dates.ZONE);
        boolean holderThere = Boards.on(handle, day)
                .flatMap(board -> board.holder(office.position(), day))
                .filter(holder -> !Boards.absent(handle, holder.login(), now))
                .isPresent();
        boolean delegateThere = Boards.delegations(handle, now).stream()
                .filter(delegation -> delegation.office() == office && delegation.holds(now))
                .anyMatch(delegation ->
                        !Boards.absent(handle, delegation.delegate().login(), now));
        return !holderThere && !delegateThere;
    }

    /**
     * By what right somebody decides.
     *
     * @param insteadOf whom they act for; nobody if the office is their own
     */
    public record Mandate(Optional<String> insteadOf) {}
}
