package vn.wardportal.news;

import java.time.Instant;
import java.util.Optional;
import vn.wardportal.api.content.Content;
import vn.wardportal.api.content.Withdrawal;
import vn.wardportal.api.workflow.Mark;

/**
 * An article of the ward's news.
 *
 * @param id its number; 0 before it is kept
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param manuscript what it says and shows
 * @param life what became of it
 */
public record Article(long id, int version, Manuscript manuscript, Life life) implements Content<Manuscript> {

    /** What other modules call articles; their subjects begin with it. */
    public static final String KIND = "news.article";

    public Text text() {
        return manuscript.text();
    }

    public State state() {
        return life.state();
    }

    @Override
    public boolean published() {
        return state() == State.PUBLISHED;
    }

    @Override
    public boolean shown() {
        return life.published().isPresent();
    }

    @Override
    public boolean trashed() {
        return state() == State.TRASHED;
    }

    /** What other modules call it: {@code news.article/12}. */
    public String subject() {
        return KIND + "/" + id;
    }

    @Override
    public Optional<String> publicAddress() {
        return Optional.of(path());
    }

    @Override
    public Optional<Instant> publicSince() {
        return life.published();
    }

    /** Its address on the site. */
    public String path() {
        return NewsPage.PATH + "/" + text().slug();
    }

    /** When it was changed after residents could read it, if it was. */
    public Optional<Instant> changed() {
        return life.published().filter(life.updated()::isAfter).map(published -> life.updated());
    }

    /**
     * What became of an article.
     *
     * @param state where it stands
     * @param writer who wrote it
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

        /** One of which residents are told nothing. */
        public Life(
                State state,
                String writer,
                Instant created,
                Instant updated,
                Optional<Instant> published,
                Optional<Withdrawal> withdrawal) {
            this(state, writer, created, updated, published, withdrawal, Mark.NONE);
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
