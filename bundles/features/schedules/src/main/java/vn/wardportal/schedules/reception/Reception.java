package vn.wardportal.schedules.reception;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * A reception that comes back.
 *
 * @param id its number; 0 before it is kept
 * @param terms who receives, where and when
 * @param state whether residents see it
 * @param withdrawal why residents lost what they had read; absent if they have it, or never had
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param updated when it was last changed
 * @param mark what residents are told beside it
 */
public record Reception(
        long id, Terms terms, State state, Optional<Withdrawal> withdrawal, int version, Instant updated, Mark mark)
        implements Content<Terms> {

    /** Whether residents see it. */
    public enum State {
        DRAFT,
        PUBLISHED,
        TRASHED
    }

    /** One that is not kept yet. */
    public static Reception unkept(Terms terms, Instant now) {
        return new Reception(0, terms, State.DRAFT, Optional.empty(), 0, now, Mark.NONE);
    }

    /** The same with other terms. */
    public Reception saying(Terms other) {
        return new Reception(id, other, state, withdrawal, version, updated, mark);
    }

    @Override
    public Terms manuscript() {
        return terms;
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
    public Optional<String> publicAddress() {
        return Optional.of("/tiep-cong-dan");
    }

    @Override
    public boolean trashed() {
        return state == State.TRASHED;
    }
}
