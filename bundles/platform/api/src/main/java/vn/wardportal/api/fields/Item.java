package vn.wardportal.api.fields;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * One of a declared kind.
 *
 * @param id its number; 0 before it is kept
 * @param address where residents read it, or would: {@code /ngap/cho-hoa}
 * @param version counts its changes
 * @param values what it says
 * @param state where it stands
 * @param withdrawal when and why residents lost it, if they did
 * @param mark what residents are told beside it
 * @param since when residents could first read it
 * @param updated when what it says was last changed
 */
public record Item(
        long id,
        String address,
        int version,
        Values values,
        State state,
        Optional<Withdrawal> withdrawal,
        Mark mark,
        Optional<Instant> since,
        Instant updated)
        implements Content<Values> {

    /** Where one stands. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN,
        TRASHED
    }

    /** One that is not kept yet. */
    static Item unkept(String path, Values values, Instant now) {
        return new Item(0, path, 0, values, State.DRAFT, Optional.empty(), Mark.NONE, Optional.empty(), now);
    }

    /** The same, saying that. */
    Item with(Values others) {
        return new Item(id, address, version, others, state, withdrawal, mark, since, updated);
    }

    /** The last part of its address. */
    public String slug() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public Values manuscript() {
        return values;
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
        return Optional.of(address);
    }

    @Override
    public Optional<Instant> publicSince() {
        return since;
    }
}
