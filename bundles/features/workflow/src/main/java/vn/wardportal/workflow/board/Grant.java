package vn.wardportal.workflow.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.wardportal.workflow.route.Item.Who;

/**
 * The right to supply in a category (khoản 1 Điều 8).
 *
 * @param id its number; 0 before it is kept
 * @param person who has it
 * @param place where
 * @param direct whether what they send in goes straight to the preliminary review
 * @param term from when to when
 * @param because by which decision and why
 * @param by who gave it
 * @param revoked when and why it was taken back, if it was
 */
public record Grant(
        long id,
        Who person,
        Place place,
        boolean direct,
        Term term,
        Because because,
        Who by,
        Optional<Revocation> revoked) {

    /** Whether it holds on that day. */
    public boolean holds(LocalDate day) {
        return revoked.isEmpty() && !day.isBefore(term.from()) && !day.isAfter(term.to());
    }

    /**
     * A category of a module.
     *
     * @param kind what its subjects begin with
     * @param category its lasting name; empty for all of the kind
     * @param title what it is called
     */
    public record Place(String kind, String category, String title) {}

    /**
     * Days, both included.
     *
     * @param from the first
     * @param to the last
     */
    public record Term(LocalDate from, LocalDate to) {}

    /**
     * What it rests on.
     *
     * @param decision number of the board's decision
     * @param reason why; may be empty
     */
    public record Because(String decision, String reason) {}

    /**
     * That it was taken back.
     *
     * @param at when
     * @param by by whom
     * @param reason why
     */
    public record Revocation(Instant at, String by, String reason) {}
}
