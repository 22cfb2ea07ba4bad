package vn.wardportal.documents;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * A document of the portal.
 *
 * @param id its number in the portal; 0 before it is kept
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param slug its part of the address, which stays once residents could read it
 * @param manuscript what was entered
 * @param force when it is in force
 * @param life what became of it
 */
public record Document(long id, int version, String slug, Manuscript manuscript, Force force, Life life)
        implements Content<Manuscript> {

    /** What other modules call documents; their subjects begin with it. */
    public static final String KIND = "documents.document";

    public Heading heading() {
        return manuscript.heading();
    }

    @Override
    public boolean published() {
        return life.state() == State.PUBLISHED;
    }

    @Override
    public boolean shown() {
        return life.published().isPresent();
    }

    @Override
    public boolean trashed() {
        return life.state() == State.TRASHED;
    }

    @Override
    public Optional<String> publicAddress() {
        return Optional.of(path());
    }

    @Override
    public Optional<Instant> publicSince() {
        return life.published();
    }

    /** What other modules call it: {@code documents.document/12}. */
    public String subject() {
        return KIND + "/" + id;
    }

    /** Its address on the site. */
    public String path() {
        return DocumentsPage.PATH + "/" + slug;
    }

    /** The same with other words, as they would be read. */
    public Document with(Manuscript other) {
        return new Document(
                id,
                version,
                slug,
                other,
                new Force(other.begins(), other.to().map(last -> last.plusDays(1)), force.partlyFrom()),
                life);
    }

    /**
     * What became of a document.
     *
     * @param state where it stands
     * @param writer who entered it
     * @param created when it was begun
     * @param updated when its words were last changed
     * @param published when residents could first read it
     * @param withdrawal why they cannot any more
     * @param mark what they are told beside it
     */
    public record Life(
            State state,
            String writer,
            Instant created,
            Instant updated,
            Optional<Instant> published,
            Optional<Withdrawal> withdrawal,
            Mark mark) {

        /** One that was just begun. */
        public static Life begun(String writer, Instant now) {
            return new Life(State.DRAFT, writer, now, now, Optional.empty(), Optional.empty(), Mark.NONE);
        }

        /** The same in another state. */
        public Life become(State other) {
            return become(other, published, withdrawal);
        }

        /** The same in another state, with what came of that. */
        public Life become(State other, Optional<Instant> since, Optional<Withdrawal> taken) {
            return new Life(other, writer, created, updated, since, taken, mark);
        }
    }
}
