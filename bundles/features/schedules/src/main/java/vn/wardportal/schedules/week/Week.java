package vn.wardportal.schedules.week;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * The schedule of a week.
 *
 * @param id its number; 0 before it is kept
 * @param plan what it says, the internal lines among it: for staff alone
 * @param state whether residents see it
 * @param withdrawal why residents lost what they had read; absent if they have it, or never had
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param issued when residents could first read it; absent before
 * @param updated when it was last changed
 * @param mark what residents are told beside it
 */
public record Week(
        long id,
        Plan plan,
        State state,
        Optional<Withdrawal> withdrawal,
        int version,
        Optional<Instant> issued,
        Instant updated,
        Mark mark)
        implements Content<Plan> {

    /** Whether residents see it. */
    public enum State {
        DRAFT,
        PUBLISHED,
        TRASHED
    }

    /** One that is not kept yet. */
    static Week unkept(Plan plan, Instant now) {
        return new Week(0, plan, State.DRAFT, Optional.empty(), 0, Optional.empty(), now, Mark.NONE);
    }

    /** The same with another text. */
    Week saying(Plan other) {
        return new Week(id, other, state, withdrawal, version, issued, updated, mark);
    }

    @Override
    public Plan manuscript() {
        return plan;
    }

    @Override
    public boolean published() {
        return state == State.PUBLISHED;
    }

    @Override
    public boolean shown() {
        return published() || withdrawal.isPresent();
    }

    @Override
    public boolean trashed() {
        return state == State.TRASHED;
    }

    @Override
    public Optional<String> publicAddress() {
        return Optional.of(address());
    }

    @Override
    public Optional<Instant> publicSince() {
        return issued;
    }

    /** Its address on the site. */
    public String address() {
        return WeekPage.PATH + "/" + plan.week().path();
    }
}
