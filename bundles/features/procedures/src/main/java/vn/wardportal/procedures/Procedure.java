package vn.wardportal.procedures;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * An administrative procedure of the catalogue.
 *
 * @param id its number; 0 before it is kept
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param manuscript what it says
 * @param life what became of it
 */
public record Procedure(long id, int version, Manuscript manuscript, Life life) implements Content<Manuscript> {

    /** Where a procedure stands between its first word and its end. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN,
        TRASHED;

        /** Key of its name. */
        public String key() {
            return "procedures.state." + name();
        }
    }

    /**
     * What became of a procedure.
     *
     * @param state where it stands
     * @param updated when its words were last changed
     * @param posted when it was first posted for residents
     * @param withdrawal why they cannot read it any more
     * @param mark what they are told beside it
     */
    public record Life(
            State state, Instant updated, Optional<Instant> posted, Optional<Withdrawal> withdrawal, Mark mark) {}

    /** A procedure that is not kept yet. */
    public static Procedure unkept(Manuscript manuscript, Instant now) {
        return new Procedure(
                0, 0, manuscript, new Life(State.DRAFT, now, Optional.empty(), Optional.empty(), Mark.NONE));
    }

    /** The same with another text. */
    public Procedure with(Manuscript other) {
        return new Procedure(id, version, other, life);
    }

    public Head head() {
        return manuscript.head();
    }

    @Override
    public boolean published() {
        return life.state() == State.PUBLISHED;
    }

    @Override
    public boolean shown() {
        return life.posted().isPresent();
    }

    @Override
    public boolean trashed() {
        return life.state() == State.TRASHED;
    }

    @Override
    public Optional<String> publicAddress() {
        return Optional.of(address());
    }

    @Override
    public Optional<Instant> publicSince() {
        return life.posted();
    }

    /** Its address on the site. */
    public String address() {
        return Catalogue.PATH + "/" + head().slug();
    }
}
